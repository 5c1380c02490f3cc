package id.go.pontianak.sertel.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

@ExtendWith(CityExtension.class)
class UnhappyPathsIT {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

    @Test
    void whatIsReturnedComesBackCorrectedByTheLinkInTheMail(City city) throws Exception {
        Actor kadis = city.at("kadis");
        OfficialDesk desk = new OfficialDesk(city, kadis);
        try (PlayedCase played = city.cases().atStep(2);
                Actor applicant = city.fresh(City.NOBODY, Device.DESK);
                Mail mail = new Mail(city, applicant, played.request().applicant())) {
            String number = played.submitted().trackingNumber();
            desk.open(number);
            desk.sendBack("Mohon dipindai ulang");
            assertThat(kadis.page().locator(".done")).containsText("dikembalikan kepada pemohon");

            mail.follow("correct");
            assertThat(applicant.page().locator("main")).containsText("Mohon dipindai ulang");
            applicant
                    .field("Fotokopi KTP")
                    .setInputFiles(Papers.of(Papers.scannedAgain(played.request())));
            applicant.press("Kirim perbaikan");
            applicant.page().waitForURL("**/track/*");

            desk.open(number);
            assertThat(kadis.page().locator("main")).containsText("Versi 2 (perbaikan)");
        }
    }

    @Test
    void whatIsRefusedEndsThereAndItsApplicantSeesThat(City city) throws Exception {
        Actor kabid = city.at("kabid");
        OfficialDesk desk = new OfficialDesk(city, kabid);
        try (PlayedCase played = city.cases().atStep(3);
                Actor applicant = city.fresh(City.NOBODY, Device.DESK)) {
            desk.open(played.submitted().trackingNumber());
            desk.reject("Silakan mengajukan melalui instansi Anda");
            assertThat(kabid.page().locator(".done")).containsText("ditolak");

            applicant.awaitAt(
                    played.submitted().trackingUrl(),
                    "the refusal",
                    () -> applicant.page().locator(".badge").getByText("Ditolak"));
        }
    }

    @Test
    void anApplicantTakesTheApplicationBackByLink(City city) throws Exception {
        try (PlayedCase played = city.cases().atStep(2);
                Actor applicant = city.fresh(City.NOBODY, Device.DESK);
                Mail mail = new Mail(city, applicant, played.request().applicant())) {
            mail.follow("withdraw");
            applicant.press("Batalkan permohonan ini");

            applicant.awaitAt(
                    played.submitted().trackingUrl(),
                    "the withdrawal",
                    () -> applicant.page().locator(".badge").getByText("Dibatalkan"));
        }
    }

    @Test
    void anOwnerWhoDoesNotComeIsRecordedAndCanBeInvitedAgain(City city) throws Exception {
        Actor verifier = city.at("verifikator");
        Counter counter = new Counter(city, verifier);
        try (PlayedCase played = city.cases().atStep(6)) {
            counter.open(played.submitted().trackingNumber());
            counter.invite(LocalDateTime.now(City.ZONE).plusSeconds(6).format(MOMENT));
            verifier.awaitAt(
                    URI.create(verifier.page().url()),
                    "the appointment to pass",
                    () -> verifier.button("Catat tidak hadir"));
            counter.recordAbsence();

            assertThat(verifier.page().locator("h1")).containsText("Tidak hadir 1 kali");
            counter.invite();
            assertThat(verifier.page().locator(".done"))
                    .hasText("Undangan dikirim kepada pemilik.");
        }
    }

    @Test
    void whatTheNextOfficialHasNotOpenedYetIsTakenBack(City city) throws Exception {
        Actor kadis = city.at("kadis");
        OfficialDesk desk = new OfficialDesk(city, kadis);
        try (PlayedCase played = city.cases().atStep(2)) {
            String number = played.submitted().trackingNumber();
            desk.open(number);
            desk.forward("Segera");
            desk.recall();

            assertThat(kadis.page().locator(".done")).containsText("ditarik kembali");
            desk.awaitInInbox(number);
        }
    }

    @Test
    void aCertificateInAnotherNameIsShownPointByPointAndNotHandedOver(City city) throws Exception {
        Actor verifier = city.at("verifikator");
        Counter counter = new Counter(city, verifier);
        try (PlayedCase played = city.cases().atStep(6, "9004")) {
            played.invite();
            played.ceremony();
            played.awaitStatus("MISMATCHED");
            counter.open(played.submitted().trackingNumber());

            assertThat(counter.failedChecks()).hasText(new String[] {"Nama pemilik"});
            assertThat(verifier.button("Serahkan sertifikat")).hasCount(0);
        }
    }

    @Test
    void aDeputyActsInTheNameOfTheAbsentAndIsNamedOnTheSheet(City city) throws Exception {
        Delegations delegations = new Delegations(city, city.at("admin"));
        Actor kabid = city.at("kabid");
        OfficialDesk desk = new OfficialDesk(city, kabid);
        try (PlayedCase played = city.cases().atStep(2)) {
            String number = played.submitted().trackingNumber();
            delegations.whileKabidIsKadis(
                    number,
                    () -> {
                        desk.open(number);
                        assertThat(kabid.page().locator("main"))
                                .containsText("Anda bertindak sebagai Plh. Kepala Dinas");
                        desk.forwarded("Kadis sedang dinas luar");
                    });
            desk.open(number);
            assertThat(kabid.page().locator(".sheet")).containsText("Plh. Kepala Dinas");
        }
    }
}
