package id.go.pontianak.sertel.intake.page;

import id.go.pontianak.sertel.intake.draft.MailboxIndex;
import id.go.pontianak.sertel.intake.draft.PublicFormProperties;
import id.go.pontianak.sertel.platform.security.Rates;

import org.springframework.stereotype.Component;

/**
 * How often the form may be sent without a login, beside what each address may post: whoever has
 * many addresses meets the limit for all together.
 */
@Component
class PublicRates {

    private static final String ALL = "all";

    private final Rates forms;
    private final Rates mailboxes;

    PublicRates(PublicFormProperties properties) {
        this.forms = new Rates(properties.rates().all(), properties.rates().period());
        this.mailboxes = new Rates(properties.rates().mailbox(), properties.rates().period());
    }

    /** Whether another form may be looked at; if so, it is counted. */
    boolean admitForm() {
        return forms.admit(ALL);
    }

    /** Whether a mailbox may be written to once more; if so, it is counted. */
    boolean admitMailbox(String mailbox) {
        return mailboxes.admit(MailboxIndex.withoutTag(mailbox));
    }

    /** After so many seconds there is certainly a place again, unless others take it. */
    long retryAfter() {
        return forms.retryAfter();
    }
}
