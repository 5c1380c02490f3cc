package id.go.pontianak.sertel.verification.authority;

import id.go.pontianak.sertel.schemas.DocumentKind;
import id.go.pontianak.sertel.verification.domain.Dossier;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.EnumMap;
import java.util.Map;

/** BSrE's registration form, by its own field names. */
final class RegistrationForm {

    private static final Map<DocumentKind, String> FILES =
            new EnumMap<>(
                    Map.of(
                            DocumentKind.ID_CARD, "ktp",
                            DocumentKind.REQUEST_LETTER, "surat_rekomendasi",
                            DocumentKind.BSRE_FORM, "formulir",
                            DocumentKind.APPOINTMENT_DECREE, "sk_pengangkatan"));

    private final BsreProperties properties;
    private final Papers papers;

    RegistrationForm(BsreProperties properties, Papers papers) {
        this.properties = properties;
        this.papers = papers;
    }

    /** The parts of the form; files are read while they are sent. */
    MultiValueMap<String, Object> of(Dossier dossier) {
        Dossier.Applicant applicant = dossier.applicant();
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("nik", applicant.nik());
        form.add("nama", applicant.name());
        if (applicant.nip() != null) {
            form.add("nip", applicant.nip());
        }
        form.add("email", applicant.email());
        form.add("jabatan", applicant.position());
        form.add("nomor_telepon", applicant.phone());
        form.add("unit_kerja", applicant.office());
        form.add("kota", properties.city());
        form.add("provinsi", properties.province());
        FILES.forEach(
                (kind, field) ->
                        dossier.ofKind(kind.name())
                                .ifPresent(document -> form.add(field, file(dossier, document))));
        return form;
    }

    private HttpEntity<Resource> file(Dossier dossier, Dossier.Document document) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(document.mediaType()));
        return new HttpEntity<>(papers.open(dossier, document), headers);
    }
}
