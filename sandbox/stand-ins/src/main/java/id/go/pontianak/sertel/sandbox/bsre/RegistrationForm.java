package id.go.pontianak.sertel.sandbox.bsre;

import id.go.pontianak.sertel.sandbox.standin.Reply;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a registration must hold. */
final class RegistrationForm {
    /** The NIP is left out: who is no civil servant has none. */
    private static final List<String> FIELDS =
            List.of(
                    "nik",
                    "nama",
                    "email",
                    "jabatan",
                    "nomor_telepon",
                    "unit_kerja",
                    "kota",
                    "provinsi");

    private static final List<String> FILES =
            List.of("ktp", "surat_rekomendasi", "formulir", "sk_pengangkatan");
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private RegistrationForm() {}

    /** The fields that BSrE asks for; anything else that came is neither kept nor shown. */
    static Map<String, String> known(Multipart form) {
        var known = new LinkedHashMap<>(form.fields());
        known.keySet().retainAll(FIELDS);
        var nip = form.fields().get("nip");
        if (nip != null) {
            known.put("nip", nip);
        }
        return known;
    }

    /** The refusal, or null when nothing is wrong. */
    static @Nullable Reply fault(Multipart form) {
        var missing = new ArrayList<String>();
        FIELDS.stream()
                .filter(field -> form.fields().getOrDefault(field, "").isBlank())
                .forEach(missing::add);
        FILES.stream().filter(file -> !form.files().containsKey(file)).forEach(missing::add);
        if (!missing.isEmpty()) {
            return Answers.missing(String.join(", ", missing));
        }
        if (!NIK.matcher(form.fields().getOrDefault("nik", "")).matches()) {
            return Answers.malformed("nik");
        }
        return EMAIL.matcher(form.fields().getOrDefault("email", "")).matches()
                ? null
                : Answers.malformed("email");
    }
}
