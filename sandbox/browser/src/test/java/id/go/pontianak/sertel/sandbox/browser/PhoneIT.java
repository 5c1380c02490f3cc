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

/** 360 by 740, by touch: nothing reaches out of the window to the right. */
@ExtendWith(CityExtension.class)
class PhoneIT {

    @Test
    void aPersonAppliesAndFollowsTheApplicationOnATelephone(City city) throws Exception {
        SampleApplicant person = city.cases().applicant();
        SampleRequest request =
                SampleRequest.of(person, "TELEPON", LocalDate.now(City.ZONE).toString());
        try (Actor applicant = city.fresh(City.NOBODY, Device.PHONE);
                Mail mail = new Mail(city, applicant, person)) {
            ApplicationForm form = new ApplicationForm(city, applicant);
            form.open();
            fits(applicant);
            form.fillIn(request);
            form.attach(request);
            form.send();
            assertThat(applicant.page().locator("h1")).hasText("Periksa kotak surat dinas Anda");
            fits(applicant);
            mail.follow("confirm");
            fits(applicant);
            applicant.press("Ya, ajukan permohonan saya");

            assertThat(applicant.page().locator("main")).containsText("TTE-");
            fits(applicant);
        }
    }

    @Test
    void whoseMailboxAStrangerNamedDisownsTheFormOnATelephone(City city) throws Exception {
        SampleApplicant person = city.cases().applicant();
        SampleRequest request =
                SampleRequest.of(person, "ORANG-LAIN", LocalDate.now(City.ZONE).toString());
        try (Actor applicant = city.fresh(City.NOBODY, Device.PHONE);
                Mail mail = new Mail(city, applicant, person)) {
            ApplicationForm form = new ApplicationForm(city, applicant);
            form.open();
            form.fillIn(request);
            form.attach(request);
            form.send();
            mail.follow("confirm");
            assertThat(applicant.page().locator("main")).containsText(person.name());
            fine(applicant);
            applicant.page().getByText("Ini bukan permohonan saya, hapus").click();
            fine(applicant);
            applicant.press("Ya, hapus isian ini");

            assertThat(applicant.page().locator("h1")).hasText("Isian sudah dihapus");
            fine(applicant);
            mail.follow("confirm");
            assertThat(applicant.page().locator("h1")).hasText("Tautan tidak berlaku");
        }
    }

    @Test
    void aCorrectionIsSentAndForwardedOnTelephones(City city) throws Exception {
        Actor kadis = city.at("kadis", Device.PHONE);
        OfficialDesk desk = new OfficialDesk(city, kadis);
        try (PlayedCase played = city.cases().atStep(2);
                Actor applicant = city.fresh(City.NOBODY, Device.PHONE);
                Mail mail = new Mail(city, applicant, played.request().applicant())) {
            city.cases().sendBack(played);
            mail.follow("correct");
            fits(applicant);
            applicant
                    .field("Fotokopi KTP")
                    .setInputFiles(Papers.of(Papers.scannedAgain(played.request())));
            applicant.field("Nomor telepon atau WhatsApp").fill("081234567890");
            applicant.press("Kirim perbaikan");
            applicant.page().waitForURL("**/track/*");
            fits(applicant);

            desk.awaitInInbox(played.submitted().trackingNumber());
            fits(kadis);
            desk.open(played.submitted().trackingNumber());
            fits(kadis);
            desk.forwarded("Sudah diperbaiki");
        }
    }

    @Test
    void aVisitIsMovedAndACertificateIsCollectedOnATelephone(City city) throws Exception {
        try (PlayedCase played = city.cases().atStep(6);
                Actor owner = city.fresh(City.NOBODY, Device.PHONE);
                Mail mail = new Mail(city, owner, played.request().applicant())) {
            played.invite();
            String firstCode = mail.ownerCode();
            mail.follow("visit");
            fits(owner);
            owner.use(owner.page().locator(".slot label").last());
            owner.press("Ubah waktu kunjungan");
            assertThat(owner.page().locator("h1")).hasText("Waktu kunjungan diubah");
            fits(owner);
            String receiptCode = played.ceremonyWith(mail.ownerCodeOtherThan(firstCode));
            mail.follow("collect");
            fits(owner);
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

    private static void fine(Actor actor) {
        fits(actor);
        assertThat(Accessibility.violations(actor.page())).as(actor.page().url()).isEmpty();
    }

    private static void fits(Actor actor) {
        assertThat(actor.overflow()).as(actor.page().url()).isZero();
    }
}
