package id.go.pontianak.sertel.intake.submission;

import id.go.pontianak.sertel.platform.idempotency.IdempotencyKeys;
import id.go.pontianak.sertel.platform.idempotency.IdempotencyKeys.Standing;
import id.go.pontianak.sertel.platform.web.Fault;
import id.go.pontianak.sertel.platform.web.Problem;
import id.go.pontianak.sertel.platform.work.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.function.Supplier;

/** Gives the same request the same answer, however often it comes. */
@Component
public class SameAnswer {

    /**
     * Whose key a request came with.
     *
     * @param caller the sender
     * @param key theirs
     * @param fingerprint of everything that the request contains
     */
    public record Key(String caller, String key, String fingerprint) {}

    private static final Logger log = LoggerFactory.getLogger(SameAnswer.class);

    private final IdempotencyKeys keys;
    private final JsonMapper json;

    SameAnswer(IdempotencyKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /**
     * Does what is asked for, or answers as before.
     *
     * @param work does what is asked for and commits {@link #answer} with it; if it throws, the key
     *     is given back
     * @throws Problem 409 if the same request is under way; 422 if the key was used for another
     */
    public <T> T once(Key key, Class<T> type, Supplier<T> work) {
        return switch (keys.claim(key.caller(), key.key(), key.fingerprint())) {
            case Standing.Fresh _ -> doneOrReleased(key, work);
            case Standing.Answered(String response) -> json.readValue(response, type);
            case Standing.InProgress _ -> throw Problem.conflict("REQUEST_IN_PROGRESS");
            case Standing.OtherContent _ ->
                    throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "IDEMPOTENCY_KEY_USED",
                            List.of(Fault.of("Idempotency-Key", "IDEMPOTENCY_KEY_USED")));
        };
    }

    /** Records the answer, in the transaction of what was done. */
    public Statement answer(Key key, Object answer) {
        return keys.answer(key.caller(), key.key(), json.writeValueAsString(answer));
    }

    private <T> T doneOrReleased(Key key, Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                release(key);
            }
        }
    }

    /** What fails here is made good by the age at which a key's claim ends. */
    private void release(Key key) {
        try {
            keys.release(key.caller(), key.key());
        } catch (RuntimeException e) {
            log.warn("A key is given back later: {}", e.getClass().getSimpleName());
        }
    }
}
