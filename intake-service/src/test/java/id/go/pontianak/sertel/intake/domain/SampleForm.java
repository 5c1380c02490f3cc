package id.go.pontianak.sertel.intake.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sound form, to be spoilt in every way, and what is found in it. */
final class SampleForm {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private final Map<String, String> texts = new HashMap<>();
    private final Findings findings = new Findings();

    SampleForm() {
        texts.put(RequestForm.LETTER_NUMBER, "800/12/DINKES");
        texts.put(RequestForm.LETTER_DATE, "2026-03-04");
        texts.put(RequestForm.LETTER_SUBJECT, "Permohonan sertifikat elektronik");
        texts.put(RequestForm.NAME, "Ayu Candrakirana, S.Kom.");
        texts.put(RequestForm.NIK, "6171015204850001");
        texts.put(RequestForm.NIP, "19850412 201001 2 003");
        texts.put(RequestForm.EMPLOYMENT, "ASN");
        texts.put(RequestForm.POSITION, "Analis Kebijakan");
        texts.put(RequestForm.OFFICE, "Dinas Kesehatan");
        texts.put(RequestForm.EMAIL, "ayu@pontianak.go.id");
        texts.put(RequestForm.PHONE, "0811-5678-901");
    }

    Map<String, String> texts() {
        return texts;
    }

    Findings findings() {
        return findings;
    }

    Optional<Request> check() {
        return RequestCheck.check(new RequestForm(texts, true), TODAY, List.of("go.id"), findings);
    }
}
