package id.go.pontianak.sertel.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;

import id.go.pontianak.sertel.sandbox.demo.HeldCertificate;
import id.go.pontianak.sertel.sandbox.demo.SampleApplicant;
import id.go.pontianak.sertel.sandbox.demo.SampleRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.time.LocalDate;

@ExtendWith(CityExtension.class)
class WholeCaseIT {

    private static final String PASSPHRASE = "Sandi#hanya-pemilik-27";

    @Test
    void aPersonAppliesByTheFormAndHoldsACertificateAfterEverybodyHasClickedTheirPart(City city)
            throws Exception {
        SampleApplicant person = city.cases().applicant();
        SampleRequest request =
                SampleRequest.of(person, "FORMULIR", LocalDate.now(City.ZONE).toString());
        try (Actor owner = city.fresh(City.NOBODY, Device.DESK);
                Mail mail = new Mail(city, owner, person)) {
            String number = apply(city, owner, mail, request);

            dispose(city, "kadis", number);
            dispose(city, "kabid", number);
            dispose(city, "kasi", number);
            VerifierDesk verification = new VerifierDesk(city, city.at("verifikator"));
            verification.open(number);
            verification.verify();
            Counter counter = new Counter(city, city.at("verifikator"));
            counter.open(number);
            counter.invite();
            String receiptCode = counter.ceremony(mail.ownerCode(), PASSPHRASE);
            counter.awaitReady();

            X509Certificate certificate = collect(city, owner, mail, receiptCode);

            assertThat(certificate.getSubjectX500Principal().getName())
                    .containsIgnoringCase(person.name());
            Actor auditor = city.at("auditor");
            auditor.awaitAt(
                    city.addresses().issuance().resolve("/register"),
                    number + " in the register",
                    () -> auditor.page().getByText(number));
            assertThat(auditor.page().locator("main")).containsText(person.name());
        }
    }

    /** Fills in the form and confirms it from the mailbox; the number that it got. */
    private static String apply(City city, Actor owner, Mail mail, SampleRequest request)
            throws InterruptedException {
        ApplicationForm form = new ApplicationForm(city, owner);
        form.open();
        form.fillIn(request);
        form.attach(request);
        form.send();
        assertThat(owner.page().locator("h1")).hasText("Periksa kotak surat dinas Anda");
        mail.follow("confirm");
        owner.press("Ya, ajukan permohonan saya");
        assertThat(owner.page().locator("main")).containsText("TTE-");
        return owner.trackingNumber();
    }

    private static void dispose(City city, String official, String number)
            throws InterruptedException {
        OfficialDesk desk = new OfficialDesk(city, city.at(official));
        desk.open(number);
        desk.forwarded("Mohon diproses sesuai SOP");
    }

    private static X509Certificate collect(City city, Actor owner, Mail mail, String receiptCode)
            throws Exception {
        mail.follow("collect");
        owner.field("Kode tanda terima (enam angka)").fill(receiptCode);
        Download file = owner.page().waitForDownload(() -> owner.press("Unduh"));
        return HeldCertificate.inPkcs12(Files.readAllBytes(file.path()), PASSPHRASE, city.root());
    }
}
