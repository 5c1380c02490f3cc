package id.go.pontianak.sertel.sandbox.demo.story;

import java.io.IOException;
import java.security.GeneralSecurityException;

/** A way a case can go, told as it shall go. */
interface Story {

    /** How it is asked for. */
    String name();

    /** What shall happen, in one sentence of each language. */
    String told();

    /** Whether it would disturb the others, so that it is to be played alone. */
    default boolean alone() {
        return false;
    }

    /**
     * Plays it.
     *
     * @throws NotAsTold if something went otherwise
     * @throws NotPlayable if this mesh, or this hour, does not let it be played
     */
    void play(Scene scene) throws InterruptedException, GeneralSecurityException, IOException;
}
