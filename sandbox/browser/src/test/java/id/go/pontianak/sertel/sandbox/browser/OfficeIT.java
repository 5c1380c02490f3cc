package id.go.pontianak.sertel.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FilePayload;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicant;
import id.go.pontianak.sertel.sandbox.demo.SampleRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What upstream offices do in pages instead of by their systems. */
@ExtendWith(CityExtension.class)
class OfficeIT {

    @Test
    void anOfficeAppliesForSomebodyAndFindsTheCaseByItsOwnReference(City city) {
        Actor office = city.at(PlayedCase.OFFICE);
        String reference = "HALAMAN-" + UUID.randomUUID();
        SampleRequest request = request(city, reference);
        office.open(city.addresses().intake().resolve("/office"));
        office.use(office.link("Ajukan"));
        ApplicationForm form = new ApplicationForm(city, office);
        form.field("Nomor rujukan").fill(reference);
        form.fillIn(request);
        form.attach(request);
        office.press("Ajukan permohonan");

        assertThat(office.page().locator(".done")).containsText("sudah diajukan");
        String number = office.trackingNumber();
        office.use(office.link("Permohonan").last());
        office.field("Nomor rujukan atau nomor permohonan").fill(reference);
        office.press("Cari");
        assertThat(office.page().locator("tbody tr")).hasCount(1);
        assertThat(office.page().locator("tbody tr")).containsText(number);
        assertThat(office.page().locator("tbody tr")).containsText(request.applicant().name());
    }

    @Test
    void aBatchWithAFaultyRowIsRefusedWholeAndTakenInOnceItIsMended(City city) {
        Actor office = city.at(PlayedCase.OFFICE);
        office.open(city.addresses().intake().resolve("/office/batches"));
        SampleRequest first = request(city, "KOLEKTIF-1");
        SampleRequest second = request(city, "KOLEKTIF-2");
        SampleRequest faulty = second.with(second.applicant().withNik("123"));

        sendBatch(office, List.of(first, faulty));
        assertThat(office.page().locator("main")).containsText("Baris 2, NIK");
        sendBatch(office, List.of(first, second));

        assertThat(office.page().locator(".done")).containsText("2 calon pemilik");
        assertThat(office.page().locator("#rows [role=status]"))
                .hasText("Semua baris sudah diproses.", Actor.SOON);
        assertThat(office.page().locator("tbody tr .badge"))
                .hasText(new String[] {"Diajukan", "Diajukan"});
    }

    @Test
    void filesChosenBeforeASessionEndedAreSentAfterALoginInAnotherTab(City city) {
        try (Actor office = city.fresh(PlayedCase.OFFICE, Device.DESK)) {
            office.open(city.addresses().intake().resolve("/office/batches"));
            BrowserContext browser = office.page().context();
            browser.clearCookies(
                    new BrowserContext.ClearCookiesOptions().setName("intake-service"));
            sendBatch(office, List.of(request(city, "KOLEKTIF-3")));
            assertThat(office.page().locator("[data-upload-failed]"))
                    .containsText("Sesi Anda sudah berakhir");

            browser.waitForPage(() -> office.link("Masuk lagi").click())
                    .waitForURL("**/office/batches");
            office.press("Ajukan semuanya");

            assertThat(office.page().locator(".done")).containsText("1 calon pemilik");
        }
    }

    @Test
    void aWebhookIsRegisteredShowsItsSecretOnceAndWhatItWasToldAndIsRemoved(City city)
            throws Exception {
        Actor office = city.at(PlayedCase.OFFICE);
        try (Receiver receiver = new Receiver()) {
            office.open(city.addresses().intake().resolve("/office/webhooks"));
            office.field("Alamat").fill("ftp://" + receiver.address().getAuthority());
            office.press("Daftarkan");
            assertThat(office.page().locator("[role=alert]").first())
                    .containsText("belum dapat didaftarkan");

            office.field("Alamat").fill(receiver.address().toString());
            office.press("Daftarkan");
            assertThat(office.page().locator("main code")).containsText("whsec_");
            String page = office.page().url();
            try (PlayedCase _ = city.cases().atStep(2)) {
                office.awaitAt(
                        URI.create(page), "a delivery", () -> office.page().getByText("Terkirim"));
            }
            assertThat(office.page().locator("main code")).hasCount(0);
            assertThat(receiver.received()).isPositive();

            office.press("Hapus webhook");
            assertThat(office.page().locator(".done")).hasText("Webhook dihapus.");
            assertThat(office.page().getByText(receiver.address().toString())).hasCount(0);
        }
    }

    @Test
    void theInterfaceIsTriedOutWithAToken(City city) throws Exception {
        Actor office = city.at(PlayedCase.OFFICE);
        try (PlayedCase played = city.cases().atStep(2)) {
            office.open(city.addresses().intake().resolve("/office/api"));
            office.use(office.link("Cobalah di sini"));
            office.field("Token").fill(city.client().token(PlayedCase.OFFICE));
            office.field("Operasi").selectOption("GET /api/v1/applications/{applicationId}");
            office.field("applicationId (wajib)").fill(played.applicationId().toString());
            office.press("Kirim permintaan");

            assertThat(office.page().locator("#answer-status")).containsText("200");
            assertThat(office.page().locator("#answer-body"))
                    .containsText(played.submitted().trackingNumber());
        }
    }

    private static SampleRequest request(City city, String reference) {
        return SampleRequest.of(
                city.cases().applicant(), reference, LocalDate.now(City.ZONE).toString());
    }

    private static void sendBatch(Actor office, List<SampleRequest> people) {
        SampleRequest first = people.getFirst();
        office.field("Nomor surat").fill(first.letter().number());
        office.field("Tanggal surat").fill(first.letter().date());
        office.field("Perihal surat").fill(first.letter().subject());
        office.field("Surat Permohonan").setInputFiles(Papers.of(first.dossier().requestLetter()));
        office.field("Daftar pemohon (CSV)").setInputFiles(list(people));
        office.field("Berkas para pemohon (ZIP)").setInputFiles(Papers.zipped(people));
        office.press("Ajukan semuanya");
    }

    private static FilePayload list(List<SampleRequest> people) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "name,nik,nip,employment,position,office,email,phone,whatsapp,"
                        + "bsreForm,idCard,appointmentDecree");
        for (int i = 0; i < people.size(); i++) {
            SampleApplicant person = people.get(i).applicant();
            lines.add(
                    String.join(
                            ",",
                            person.name(),
                            person.nik(),
                            String.valueOf(person.nip()),
                            person.employment(),
                            person.position(),
                            person.office(),
                            person.email(),
                            person.phone(),
                            "false",
                            "formulir-" + i + ".pdf",
                            "ktp-" + i + ".jpg",
                            "sk-" + i + ".pdf"));
        }
        byte[] content = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return new FilePayload("pemohon.csv", "text/csv", content);
    }
}
