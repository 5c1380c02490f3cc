package id.go.pontianak.sertel.intake.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Checks a request as a whole and finds everything that is wrong with it. */
public final class RequestCheck {

    private final RequestForm form;
    private final LocalDate today;
    private final Set<String> mailDomains;
    private final Findings findings;
    private final TextCheck texts;

    private RequestCheck(
            RequestForm form, LocalDate today, Collection<String> mailDomains, Findings findings) {
        this.form = form;
        this.today = today;
        this.mailDomains = Set.copyOf(mailDomains);
        this.findings = findings;
        this.texts = new TextCheck(form, findings);
    }

    /**
     * @param today in the office's time zone
     * @param mailDomains domains of official mailboxes, lower-case; their subdomains count too
     * @param findings takes what is found
     * @return the request as it is kept; empty if anything in it is wrong
     */
    public static Optional<Request> check(
            RequestForm form, LocalDate today, Collection<String> mailDomains, Findings findings) {
        return new RequestCheck(form, today, mailDomains, findings).check();
    }

    private Optional<Request> check() {
        int before = findings.faults().size();
        String reference = texts.optional(RequestForm.REFERENCE);
        Letter letter =
                new Letter(
                        texts.required(RequestForm.LETTER_NUMBER),
                        date(texts.required(RequestForm.LETTER_DATE)),
                        texts.required(RequestForm.LETTER_SUBJECT));
        Phone phone = Phone.read(texts.required(RequestForm.PHONE), findings);
        Applicant applicant = applicant(phone);
        return findings.faults().size() > before
                ? Optional.empty()
                : Optional.of(
                        new Request(
                                reference, letter, applicant, form.whatsapp() && phone.mobile()));
    }

    private Applicant applicant(Phone phone) {
        String name = texts.required(RequestForm.NAME);
        if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetter)) {
            findings.fault(RequestForm.NAME, "NAME_WITHOUT_LETTERS");
        }
        Employment employment = employment(texts.required(RequestForm.EMPLOYMENT));
        Nik nik = Nik.read(texts.required(RequestForm.NIK), today, findings);
        Nip nip = nip(employment);
        if (nik != null && nip != null) {
            nik.compare(nip, findings);
        }
        return new Applicant(
                name,
                nik == null ? "" : nik.digits(),
                nip == null ? null : nip.digits(),
                employment,
                texts.required(RequestForm.POSITION),
                texts.required(RequestForm.OFFICE),
                Mailbox.read(texts.required(RequestForm.EMAIL), mailDomains, findings),
                phone.international());
    }

    private @Nullable Nip nip(Employment employment) {
        String text = texts.optional(RequestForm.NIP);
        if (text != null) {
            return Nip.read(text, today, findings);
        }
        if (employment == Employment.ASN && !findings.hasFaultAt(RequestForm.NIP)) {
            findings.warning(RequestForm.NIP, "NIP_MISSING");
        }
        return null;
    }

    private Employment employment(String text) {
        Optional<Employment> found =
                Arrays.stream(Employment.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            findings.fault(RequestForm.EMPLOYMENT, "EMPLOYMENT_UNKNOWN");
        }
        return found.orElse(Employment.OTHER);
    }

    private LocalDate date(String text) {
        if (text.isEmpty()) {
            return today;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isAfter(today)) {
                findings.fault(RequestForm.LETTER_DATE, "DATE_IN_FUTURE");
            }
            return date;
        } catch (DateTimeParseException _) {
            findings.fault(RequestForm.LETTER_DATE, "DATE_UNREADABLE");
            return today;
        }
    }
}
