package id.go.pontianak.sertel.sandbox.browser;

import id.go.pontianak.sertel.sandbox.demo.Addresses;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/** Every main page: who looks at it, and where it is. */
enum Place {
    LOGIN("", "Masuk ke Sertel"),
    DISPOSITION_INBOX("kadis", "Kotak masuk disposisi"),
    DISPOSITION_CASE("kadis", "TTE-"),
    DISPOSITION_RETURN("kadis", "TTE-"),
    DISPOSITION_REJECT("kadis", "TTE-"),
    DELEGATIONS("admin", "Plh dan Plt"),
    VERIFICATION_INBOX("verifikator", "Verifikasi berkas"),
    DOSSIER("verifikator", "TTE-"),
    DOSSIER_RETURN("verifikator", "TTE-"),
    DOSSIER_REJECT("verifikator", "TTE-"),
    ISSUANCE_INBOX("verifikator", "Kotak masuk langkah 6 dan 7"),
    ISSUANCE_INVITED("verifikator", "TTE-"),
    CEREMONY("verifikator", "Periksa KTP asli"),
    ISSUANCE_READY("verifikator", "TTE-"),
    CALENDAR("verifikator", "Jadwal kunjungan"),
    REGISTER("auditor", "Register pemegang sertifikat elektronik"),
    FRONT("", "Sertifikat elektronik untuk tanda tangan elektronik"),
    APPLY("", "Permohonan sertifikat elektronik"),
    OFFICE("opd-dinkes", "Permohonan perangkat daerah Anda"),
    OFFICE_CASE("opd-dinkes", "TTE-"),
    OFFICE_NEW("opd-dinkes", "Ajukan permohonan"),
    OFFICE_BATCHES("opd-dinkes", "Pengajuan kolektif"),
    OFFICE_WEBHOOKS("opd-dinkes", "Webhook"),
    OFFICE_INTERFACE("opd-dinkes", "Menghubungkan sistem Anda"),
    OFFICE_TRY_OUT("opd-dinkes", "Mencoba API"),
    OFFICE_EVENTS("opd-dinkes", "Peristiwa di Kafka"),
    TRACK("", "Status permohonan"),
    CORRECT("", "Perbaikan permohonan"),
    WITHDRAW("", "Pembatalan permohonan"),
    VISIT("", "Kunjungan Anda"),
    COLLECT("", "Ambil Sertifikat Elektronik"),
    LINKS("", "Minta tautan baru"),
    UNKNOWN_LINK("", "Tautan tidak berlaku"),
    NOTHING_THERE("kadis", "Tidak ditemukan");

    private final String user;
    private final String heading;

    Place(String user, String heading) {
        this.user = user;
        this.heading = heading;
    }

    /** What the page's title holds, in Indonesian. */
    String heading() {
        return heading;
    }

    /** Empty for people without a login. */
    String user() {
        return user;
    }

    /** For the names of files. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    URI address(Addresses at, Exhibits shown) {
        return switch (this) {
            case LOGIN -> URI.create(at.login() + "/login");
            case DISPOSITION_INBOX -> URI.create(at.disposition() + "/");
            case DISPOSITION_CASE ->
                    URI.create(at.disposition() + "/cases/" + shown.submitted().applicationId());
            case DISPOSITION_RETURN ->
                    URI.create(
                            at.disposition()
                                    + "/cases/"
                                    + shown.submitted().applicationId()
                                    + "/return");
            case DISPOSITION_REJECT ->
                    URI.create(
                            at.disposition()
                                    + "/cases/"
                                    + shown.submitted().applicationId()
                                    + "/reject");
            case DELEGATIONS -> URI.create(at.disposition() + "/delegations");
            case VERIFICATION_INBOX -> URI.create(at.verification() + "/");
            case DOSSIER ->
                    URI.create(at.verification() + "/dossiers/" + shown.dossier().applicationId());
            case DOSSIER_RETURN ->
                    URI.create(
                            at.verification()
                                    + "/dossiers/"
                                    + shown.dossier().applicationId()
                                    + "/return");
            case DOSSIER_REJECT ->
                    URI.create(
                            at.verification()
                                    + "/dossiers/"
                                    + shown.dossier().applicationId()
                                    + "/reject");
            case ISSUANCE_INBOX -> URI.create(at.issuance() + "/");
            case ISSUANCE_INVITED ->
                    URI.create(at.issuance() + "/issuances/" + shown.invited().applicationId());
            case CEREMONY ->
                    URI.create(
                            at.issuance()
                                    + "/issuances/"
                                    + shown.invited().applicationId()
                                    + "/ceremony");
            case ISSUANCE_READY ->
                    URI.create(at.issuance() + "/issuances/" + shown.ready().applicationId());
            case CALENDAR -> URI.create(at.issuance() + "/calendar");
            case REGISTER -> URI.create(at.issuance() + "/register");
            case FRONT -> URI.create(at.intake() + "/");
            case APPLY -> URI.create(at.intake() + "/apply");
            case OFFICE -> URI.create(at.intake() + "/office");
            case OFFICE_CASE ->
                    URI.create(at.intake() + "/office/cases/" + shown.submitted().applicationId());
            case OFFICE_NEW -> URI.create(at.intake() + "/office/new");
            case OFFICE_BATCHES -> URI.create(at.intake() + "/office/batches");
            case OFFICE_WEBHOOKS -> URI.create(at.intake() + "/office/webhooks");
            case OFFICE_INTERFACE -> URI.create(at.intake() + "/office/api");
            case OFFICE_TRY_OUT -> URI.create(at.intake() + "/office/api/try");
            case OFFICE_EVENTS -> URI.create(at.intake() + "/office/events");
            case TRACK -> shown.track();
            case CORRECT -> shown.correct();
            case WITHDRAW -> shown.withdraw();
            case VISIT -> shown.visit();
            case COLLECT -> shown.collect();
            case LINKS -> URI.create(at.issuance() + "/links");
            case UNKNOWN_LINK -> URI.create(at.intake() + "/track/of-nobody");
            case NOTHING_THERE -> URI.create(at.disposition() + "/cases/" + new UUID(0, 0));
        };
    }
}
