package id.go.pontianak.sertel.sandbox.launcher;

import java.util.List;

/**
 * Somebody who can log in.
 *
 * @param name the user name
 * @param who the person's part in the procedure
 */
record Account(String name, String who) {

    static final List<Account> ALL =
            List.of(
                    new Account("kadis", "Kepala Dinas (step 2)"),
                    new Account("kabid", "Kabid TKPBET (step 3)"),
                    new Account("kasi", "Kasi PKS (step 4)"),
                    new Account("verifikator", "Verifikator (steps 5 to 7)"),
                    new Account("verifikator2", "Verifikator (steps 5 to 7)"),
                    new Account("admin", "Administrator"),
                    new Account("operator", "Operator"),
                    new Account("operator2", "Operator"),
                    new Account("auditor", "Auditor"),
                    new Account("opd-dinkes", "office: Dinas Kesehatan"),
                    new Account("opd-disdik", "office: Dinas Pendidikan"));
}
