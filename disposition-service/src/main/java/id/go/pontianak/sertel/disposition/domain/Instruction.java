package id.go.pontianak.sertel.disposition.domain;

/** What a disposition asks of the next official (“dengan hormat harap …”). */
public enum Instruction {
    /** Tanggapan dan saran. */
    OPINION,
    /** Proses lebih lanjut. */
    PROCESS_FURTHER,
    /** Koordinasi/konfirmasikan. */
    COORDINATE
}
