package id.go.pontianak.sertel.schemas;

/** What a link that we send serves; a token serves one purpose only. */
public enum LinkPurpose {
    /** Following an application; reads only. */
    TRACKING,
    /** Confirming a draft from the applicant's official mailbox. */
    MAILBOX_CONFIRMATION,
    /** Correcting an application that came back. */
    CORRECTION,
    /** Withdrawing an application. */
    WITHDRAWAL,
    /** Moving the visit. */
    VISIT,
    /** Collecting the certificate. */
    COLLECTION
}
