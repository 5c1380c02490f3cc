package id.go.pontianak.sertel.issuance;

import id.go.pontianak.sertel.issuance.domain.Issuance.InCeremony;

/** What became of the wish to begin the ceremony. */
public sealed interface CeremonyStart {

    /** It may begin, or was begun before. */
    record Begun(InCeremony state) implements CeremonyStart {}

    /** The owner's code was wrong, which was counted. */
    record WrongCode() implements CeremonyStart {}
}
