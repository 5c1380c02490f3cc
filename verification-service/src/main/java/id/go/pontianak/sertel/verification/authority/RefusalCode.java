package id.go.pontianak.sertel.verification.authority;

import id.go.pontianak.sertel.platform.external.Answer.Refused;

import java.util.Set;

/** BSrE's codes that mean more than a plain refusal, and answers that are no word on the case. */
final class RefusalCode {

    /** BSrE has no such registration. */
    static final String NOT_REGISTERED = "2011";

    /** BSrE has a registration of this NIK: ours, or another's. */
    static final String NIK_TAKEN = "4024";

    /** Said by a gateway, or about our access, when they carry no code of BSrE's. */
    private static final Set<Integer> NOT_ABOUT_THE_CASE =
            Set.of(401, 403, 404, 405, 407, 408, 421, 425);

    private RefusalCode() {}

    /** Whether an answer refuses us, not the applicant. */
    static boolean isAboutAccess(Refused<?> refused) {
        return refused.code().isEmpty() && NOT_ABOUT_THE_CASE.contains(refused.status());
    }

    /** BSrE's code, or the HTTP status if it gave none. */
    static String of(Refused<?> refused) {
        return refused.code().isEmpty() ? "HTTP_" + refused.status() : refused.code();
    }
}
