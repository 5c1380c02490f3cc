package id.go.pontianak.sertel.notification.domain;

/** How a message travels. */
public enum Channel {
    /** May repeat after a crash: nobody is harmed by a second copy. */
    EMAIL,
    /** Has no key against repetition, so what is uncertain is held and never sent again. */
    WHATSAPP
}
