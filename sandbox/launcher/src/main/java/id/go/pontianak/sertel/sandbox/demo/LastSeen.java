package id.go.pontianak.sertel.sandbox.demo;

/** What a wait saw last, so that a wait in vain can say it. */
public final class LastSeen {

    private String seen = "nothing";

    /** Remembers this and gives it back. */
    public <T> T note(T value) {
        seen = String.valueOf(value);
        return value;
    }

    @Override
    public String toString() {
        return seen;
    }
}
