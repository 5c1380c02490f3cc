package id.go.pontianak.sertel.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;

import id.go.pontianak.sertel.sandbox.demo.HeldCertificate;
import id.go.pontianak.sertel.sandbox.demo.PlayedCase;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicant;
import id.go.pontianak.sertel.sandbox.demo.SampleRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.file.Files;
import java.time.LocalDate;

/** Browsers that run no script can do all that has to be done. */
@ExtendWith(CityExtension.class)
class NoScriptIT {

    @Test
    void aPersonAppliesAndAnOfficialForwards(City city) throws Exception {
        SampleApplicant person = city.cases().applicant();
        SampleRequest request =
                SampleRequest.of(person, "POLOS", LocalDate.now(City.ZONE).toString());
        try (Actor applicant = city.fresh(City.NOBODY, Device.NO_SCRIPT);
                Mail mail = new Mail(city, applicant, person)) {
            ApplicationForm form = new ApplicationForm(city, applicant);
            form.open();
            form.send();
            assertThat(applicant.page().locator("#faults li").first()).isVisible();
            form.fillIn(request);
            form.attach(request);
            form.send();
            assertThat(applicant.page().locator("h1")).hasText("Periksa kotak surat dinas Anda");
            mail.follow("confirm");
            applicant.press("Ya, ajukan permohonan saya");
            assertThat(applicant.page().locator("main")).containsText("TTE-");

            Actor kadis = city.at("kadis", Device.NO_SCRIPT);
            OfficialDesk desk = new OfficialDesk(city, kadis);
            desk.open(applicant.trackingNumber());
            desk.forward("Tanpa skrip pun bisa");
            assertThat(kadis.page().locator(".done")).hasText("Berkas sudah diteruskan.");
        }
    }

    @Test
    void whatIsReturnedIsCorrectedAndThenTakenBack(City city) throws Exception {
        Actor kadis = city.at("kadis", Device.NO_SCRIPT);
        OfficialDesk desk = new OfficialDesk(city, kadis);
        try (PlayedCase played = city.cases().atStep(2);
                Actor applicant = city.fresh(City.NOBODY, Device.NO_SCRIPT);
                Mail mail = new Mail(city, applicant, played.request().applicant())) {
            desk.open(played.submitted().trackingNumber());
            desk.sendBack("Mohon dipindai ulang");
            assertThat(kadis.page().locator(".done")).containsText("dikembalikan kepada pemohon");
            mail.follow("correct");
            applicant
                    .field("Fotokopi KTP")
                    .setInputFiles(Papers.of(Papers.scannedAgain(played.request())));
            applicant.press("Kirim perbaikan");
            applicant.page().waitForURL("**/track/*");
            mail.follow("withdraw");
            applicant.press("Batalkan permohonan ini");
            applicant.page().waitForURL("**/track/*");

            applicant.awaitAt(
                    played.submitted().trackingUrl(),
                    "the withdrawal",
                    () -> applicant.page().locator(".badge").getByText("Dibatalkan"));
        }
    }

    @Test
    void aVerifierVerifiesInvitesAndHoldsTheCeremonyAndTheOwnerCollects(City city)
            throws Exception {
        Actor verifier = city.at("verifikator", Device.NO_SCRIPT);
        VerifierDesk verification = new VerifierDesk(city, verifier);
        Counter counter = new Counter(city, verifier);
        try (PlayedCase played = city.cases().atStep(5);
                Actor owner = city.fresh(City.NOBODY, Device.NO_SCRIPT);
                Mail mail = new Mail(city, owner, played.request().applicant())) {
            String number = played.submitted().trackingNumber();
            verification.open(number);
            verification.verify();
            counter.open(number);
            counter.invite();
            String receiptCode = counter.ceremony(mail.ownerCode(), played.owner().passphrase());
            mail.follow("collect");
            owner.field("Kode tanda terima (enam angka)").fill(receiptCode);
            Download file = owner.page().waitForDownload(() -> owner.press("Unduh"));

            assertThat(
                            HeldCertificate.inPkcs12(
                                            Files.readAllBytes(file.path()),
                                            played.owner().passphrase(),
                                            city.root())
                                    .getSubjectX500Principal()
                                    .getName())
                    .containsIgnoringCase(played.request().applicant().name());
        }
    }
}
