package id.go.pontianak.sertel.verification.domain;

/** Why a dossier could not be sent to BSrE yet. None of these is BSrE's word on the case. */
public enum Obstacle {
    /** BSrE could not be reached, or said that it is busy. */
    BSRE_AWAY,
    /** BSrE does not let this installation in: credentials or address are wrong. */
    BSRE_DENIES_ACCESS,
    /** A document is gone or is not what was taken in. */
    DOCUMENT_DAMAGED,
    /** The document store could not be reached. */
    DOCUMENTS_AWAY
}
