package id.go.pontianak.sertel.sandbox.bsre;

import id.go.pontianak.sertel.sandbox.standin.Html;

import org.jspecify.annotations.Nullable;

/** The page on which the owner sets the passphrase, and what it asks of one. */
final class PassphrasePage {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    private PassphrasePage() {}

    /** What is wrong, or null. */
    static @Nullable String fault(String passphrase, String confirmation) {
        if (passphrase.length() < SHORTEST) {
            return "Passphrase paling sedikit " + SHORTEST + " karakter.";
        }
        if (passphrase.length() > LONGEST) {
            return "Passphrase paling banyak " + LONGEST + " karakter.";
        }
        // The PKCS#12 of the JDK takes nothing else.
        if (!passphrase.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return "Gunakan huruf Latin tanpa tanda diakritik, angka, dan tanda baca saja.";
        }
        return passphrase.equals(confirmation) ? null : "Passphrase dan pengulangannya tidak sama.";
    }

    static String form(String fault) {
        var alert =
                fault.isEmpty()
                        ? ""
                        : "<p class=\"fault\" id=\"fault\" role=\"alert\">%s</p>"
                                .formatted(Html.escape(fault));
        var invalid = fault.isEmpty() ? "" : " aria-invalid=\"true\"";
        return Html.page(
                "Buat passphrase sertifikat elektronik",
                """
                <p class="sandbox">Layanan tiruan BSrE untuk uji coba. Jangan memakai passphrase \
                yang sebenarnya.</p>
                %s
                <p id="rule">Passphrase hanya Anda yang tahu: paling sedikit 8 karakter, berupa \
                huruf, angka, dan tanda baca. Petugas tidak boleh meminta atau melihatnya.</p>
                <form method="post" autocomplete="off">
                <label for="passphrase">Passphrase</label>
                <input id="passphrase" name="passphrase" type="password" required \
                autocomplete="new-password" aria-describedby="rule"%s autofocus>
                <label for="confirmation">Ulangi passphrase</label>
                <input id="confirmation" name="confirmation" type="password" required \
                autocomplete="new-password"%s>
                <button type="submit">Simpan passphrase</button>
                </form>
                """
                        .formatted(alert, invalid, invalid));
    }

    static String gone() {
        return Html.page(
                "Tautan tidak berlaku",
                """
                <p>Tautan ini sudah dipakai, sudah lewat waktunya, atau tidak dikenal. Mintalah \
                tautan baru kepada petugas yang mendampingi Anda.</p>
                """);
    }
}
