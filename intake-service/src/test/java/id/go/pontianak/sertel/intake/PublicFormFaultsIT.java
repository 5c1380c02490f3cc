package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.PageUser.Page;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;

/** What the form that anybody may fill in says of what will not do. */
@IntakeContext
class PublicFormFaultsIT {

    @LocalServerPort private int port;

    @Test
    void allThatIsWrongIsToldBesideItsFieldAndWhatWasTypedStays() {
        var form =
                new FilledForm()
                        .text("/applicant/nik", "123")
                        .text("/applicant/email", "rangga@example.com")
                        .text("/letter/subject", "")
                        .file("idCard", null)
                        .file("bsreForm", new byte[] {1, 2, 3});

        Page page = browser().send("/apply", form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#field-applicant-nik-fault")).contains("16 angka");
        assertThat(page.text("#field-applicant-email-fault")).contains("domain go.id");
        assertThat(page.text("#field-letter-subject-fault")).contains("wajib diisi");
        assertThat(page.text("#field-idCard-fault")).contains("wajib diisi");
        assertThat(page.text("#field-bsreForm-fault")).contains("PDF, JPEG, atau PNG");
        assertThat(page.document().select("#field-applicant-nik").attr("value")).isEqualTo("123");
        assertThat(
                        page.document()
                                .selectXpath("//*[@id='field-applicant-nik']")
                                .attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.text("main")).contains("berkas perlu dipilih lagi");
        assertThat(page.document().select("main form").hasAttr("data-filled")).isTrue();
        assertThat(page.document().select("#faults a"))
                .hasSize(5)
                .allSatisfy(
                        link ->
                                assertThat(
                                                page.document()
                                                        .getElementById(
                                                                link.attr("href").substring(1)))
                                        .isNotNull());
        assertThat(Post.received(form.mailbox())).isEmpty();
    }

    @Test
    void aMailboxIsNotWrittenToAgainAndAgain() {
        var form = new FilledForm();
        // The same two letters again and again: no more drafts wait, but there would be mails.
        for (int nth = 0; nth < 5; nth++) {
            Page sent = browser().send("/apply", form.text("/letter/number", "800/" + nth % 2));
            assertThat(sent.status()).isEqualTo(200);
        }

        Page page = browser().send("/apply", form.text("/letter/number", "800/1"));

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.answer().headers().firstValue("Retry-After")).contains("600");
        assertThat(page.text(".notice-error")).contains("Terlalu banyak");
    }

    @Test
    void whatIsTooLargeAltogetherIsToldOnTheFormAndWhatTheDeviceHoldsOfItStays() {
        Page page =
                browser().send("/apply", new FilledForm().file("idCard", SampleFiles.tooMuch()));

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.text(".notice-error")).contains("terlalu besar", "5 MB", "64 MB");
        assertThat(page.document().select("main form").hasAttr("data-filled")).isFalse();
        assertThat(page.text("main")).doesNotContain("masih ada di bawah");
    }

    @Test
    void aFormWhoseKeyIsNoneIsTakenAsANewOne() {
        assertThat(browser().send("/apply", new FilledForm().text("key", "a\u0000b")).status())
                .isEqualTo(200);
    }

    @Test
    void whatIsWrongIsToldInTheOrderOfTheForm() {
        var form = new FilledForm();
        form.names().forEach(name -> form.text(name, ""));
        Page page = browser().send("/apply", form.file("idCard", null).file("bsreForm", null));

        assertThat(page.document().select("#faults a").eachAttr("href"))
                .containsExactly(
                        "#field-letter-number",
                        "#field-letter-date",
                        "#field-letter-subject",
                        "#field-applicant-name",
                        "#field-applicant-nik",
                        "#field-applicant-employment",
                        "#field-applicant-position",
                        "#field-applicant-office",
                        "#field-applicant-email",
                        "#field-applicant-phone",
                        "#field-bsreForm",
                        "#field-idCard");
    }

    @Test
    void howLongATextMayBeIsTheSameHoweverMuchLongerItIs() {
        Page page =
                browser()
                        .send(
                                "/apply",
                                new FilledForm()
                                        .text("/applicant/name", "a".repeat(151))
                                        .text("/applicant/position", "b".repeat(201))
                                        .text("/applicant/office", "c".repeat(5_000))
                                        .text("/letter/subject", "d".repeat(5_000)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#field-applicant-name-fault"))
                .isEqualTo("paling panjang 150 karakter");
        assertThat(page.text("#field-applicant-position-fault")).contains("paling panjang 200 ");
        assertThat(page.text("#field-applicant-office-fault")).contains("paling panjang 200 ");
        assertThat(page.text("#field-letter-subject-fault")).contains("paling panjang 500 ");
        assertThat(page.document().select("#faults a")).hasSize(4);
    }

    @Test
    void nobodyAgreesToWhatsAppWhoDoesNotTickIt() {
        Page blank = browser().get("/apply");
        Page unticked = browser().send("/apply", new FilledForm().text("/applicant/nik", "123"));
        Page ticked =
                browser()
                        .send(
                                "/apply",
                                new FilledForm()
                                        .text("/applicant/nik", "123")
                                        .text("/whatsapp", "true"));

        assertThat(agrees(blank)).isFalse();
        assertThat(agrees(unticked)).isFalse();
        assertThat(agrees(ticked)).isTrue();
        assertThat(agrees(Browser.ofOffice(port, "kantor-whatsapp").get("/office/new"))).isFalse();
    }

    private static boolean agrees(Page page) {
        return page.document().select("#field-whatsapp").hasAttr("checked");
    }

    @Test
    void thatTheFormWasSentIsToldToWhoRefusesCookiesToo() {
        var client = new IntakeClient(port);
        HttpResponse<String> sent =
                client.send(
                        client.request("/apply")
                                .header(
                                        "Content-Type",
                                        "multipart/form-data; boundary=" + FilledForm.BOUNDARY)
                                .POST(new FilledForm().body()));

        String path = sent.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> told = client.send(client.request(path).GET());

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(path).isEqualTo("/apply/sent");
        assertThat(sent.headers().map()).doesNotContainKey("set-cookie");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("setelah formulir terkirim", "belum diajukan");
    }

    private Browser browser() {
        return Browser.ofAnybody(port);
    }
}
