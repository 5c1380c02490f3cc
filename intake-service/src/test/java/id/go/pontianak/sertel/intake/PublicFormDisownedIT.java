package id.go.pontianak.sertel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.PageUser.Page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;

/** A mailbox whose owner filled in nothing. */
@IntakeContext
class PublicFormDisownedIT extends PublicFormTestCase {

    @Value("${sertel.documents.folder}")
    private Path documents;

    @Test
    void whatItDisownsIsDeletedWithItsFilesAndLeavesItsPlaceToAnother() {
        var form = new FilledForm();
        send(form.text("/letter/number", "1"));
        String path = Post.confirmation(form.mailbox());
        UUID stranger = drafts(form).getFirst();
        send(form.text("/letter/number", "2"));
        send(form.text("/letter/number", "3"));
        assertThat(send(form.text("/letter/number", "4")).status()).isEqualTo(429);

        Page offered = browser().get(path);
        String discard = offered.document().select("main a[href$=/discard]").attr("href");
        Page asked = browser().get(discard);
        assertThat(drafts(form)).contains(stranger);
        Page told = browser().press(discard);

        assertThat(discard).isEqualTo(path + "/discard");
        assertThat(asked.text("h1")).isEqualTo("Ini bukan permohonan saya");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.address().getPath()).isEqualTo("/confirm/discarded");
        assertThat(told.text(".notice-ok")).contains("sudah dihapus");
        assertThat(drafts(form)).hasSize(2).doesNotContain(stranger);
        assertThat(documents.resolve(stranger.toString())).doesNotExist();
        assertThat(browser().get(path).status()).isEqualTo(404);
        assertThat(browser().press(path).status()).isEqualTo(404);
        assertThat(browser().press(discard).status()).isEqualTo(404);
        assertThat(send(form.text("/letter/number", "4")).status()).isEqualTo(200);
    }

    @Test
    void whatWasConfirmedIsNotDisownedAnyMore() {
        var form = new FilledForm();
        send(form);
        String path = Post.confirmation(form.mailbox());
        UUID draft = drafts(form).getFirst();
        browser().press(path);

        assertThat(browser().press(path + "/discard").status()).isEqualTo(404);

        assertThat(documents.resolve(draft.toString())).exists();
    }

    @Test
    void thatTheFormWasDeletedIsToldToWhoRefusesCookiesToo() {
        var form = new FilledForm();
        send(form);
        String path = Post.confirmation(form.mailbox());
        var client = new IntakeClient(port);
        HttpResponse<String> deleted =
                client.send(client.request(path + "/discard").POST(BodyPublishers.noBody()));

        String next = deleted.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> told = client.send(client.request(next).GET());

        assertThat(deleted.statusCode()).isEqualTo(303);
        assertThat(next).isEqualTo("/confirm/discarded");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("sudah dihapus", "tidak ada yang diajukan");
    }
}
