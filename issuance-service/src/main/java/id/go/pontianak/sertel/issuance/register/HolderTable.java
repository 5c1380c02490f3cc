package id.go.pontianak.sertel.issuance.register;

import id.go.pontianak.sertel.issuance.domain.CaseFile;
import id.go.pontianak.sertel.issuance.domain.Issuance.Delivered;
import id.go.pontianak.sertel.issuance.domain.OwnerCertificate;
import id.go.pontianak.sertel.platform.work.Statement;

/** Enters a holder into the register, in the transaction of the delivery. */
public final class HolderTable {

    private HolderTable() {}

    /** See the class. The NIK is not entered: counting holders does not need it. */
    public static Statement insert(Delivered state) {
        CaseFile file = state.file();
        OwnerCertificate certificate = state.certificate();
        return Statement.of(
                "INSERT INTO holder (application_id, tracking_number, office_id, name, office,"
                        + " position, serial_number, issuer, not_before, not_after, fingerprint,"
                        + " delivered_at, channel)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.applicationId(),
                file.trackingNumber(),
                file.officeId(),
                file.owner().name(),
                file.owner().office(),
                file.owner().position(),
                certificate.serialNumber(),
                certificate.issuer(),
                certificate.notBefore(),
                certificate.notAfter(),
                certificate.fingerprint(),
                state.delivery().at(),
                state.delivery().channel().name());
    }
}
