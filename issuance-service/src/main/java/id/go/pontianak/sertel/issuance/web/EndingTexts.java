package id.go.pontianak.sertel.issuance.web;

import id.go.pontianak.sertel.issuance.domain.Ending;
import id.go.pontianak.sertel.schemas.Reason;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Why a case ended, in words. */
@Component
class EndingTexts {

    private final MessageSource messages;

    EndingTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** Null where the kind of the end says it all; the code itself if there are no words for it. */
    @Nullable String of(Ending ending, Locale language) {
        String code = ending.code();
        return code == null
                ? null
                : messages.getMessage(
                        "ending." + code, null, Reason.text(code, language), language);
    }
}
