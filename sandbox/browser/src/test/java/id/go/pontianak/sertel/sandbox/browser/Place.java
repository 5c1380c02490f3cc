package id.go.pontianak.sertel.sandbox.browser;

import id.go.pontianak.sertel.sandbox.demo.Addresses;

import java.net.URI;
import java.util.Locale;

/** Every main page: who looks at it, and where it is. */
enum Place {
    LOGIN(""),
    DISPOSITION_INBOX("kadis"),
    DISPOSITION_CASE("kadis"),
    DELEGATIONS("admin"),
    VERIFICATION_INBOX("verifikator"),
    DOSSIER("verifikator"),
    ISSUANCE_INBOX("verifikator"),
    ISSUANCE_INVITED("verifikator"),
    CEREMONY("verifikator"),
    ISSUANCE_READY("verifikator"),
    CALENDAR("verifikator"),
    REGISTER("auditor"),
    FRONT(""),
    APPLY(""),
    OFFICE("opd-dinkes"),
    TRACK(""),
    CORRECT(""),
    WITHDRAW(""),
    VISIT(""),
    COLLECT("");

    private final String user;

    Place(String user) {
        this.user = user;
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
            case DELEGATIONS -> URI.create(at.disposition() + "/delegations");
            case VERIFICATION_INBOX -> URI.create(at.verification() + "/");
            case DOSSIER ->
                    URI.create(at.verification() + "/dossiers/" + shown.dossier().applicationId());
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
            case TRACK -> shown.track();
            case CORRECT -> shown.correct();
            case WITHDRAW -> shown.withdraw();
            case VISIT -> shown.visit();
            case COLLECT -> shown.collect();
        };
    }
}
