package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Finding;
import id.go.pontianak.sertel.intake.domain.RequestForm;
import id.go.pontianak.sertel.platform.work.RoundTrip;
import id.go.pontianak.sertel.platform.work.Statement;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who has an application on its way already. */
@Component
class LiveApplications {

    private record Live(String nikIndex, String trackingNumber, @Nullable String officeId) {}

    private final JdbcTemplate jdbc;

    LiveApplications(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param people index of the NIK of each row
     * @return a fault for each row whose applicant has one
     */
    List<Finding> faults(Map<Integer, String> people, String officeId) {
        var trip = new RoundTrip();
        var rows =
                trip.query(
                        Statement.of(
                                "SELECT nik_index, tracking_number, office_id FROM application"
                                        + " WHERE nik_index = ANY (?)",
                                List.copyOf(people.values())),
                        (row, _) -> new Live(row.getString(1), row.getString(2), row.getString(3)));
        trip.make(jdbc);
        Map<String, Live> found =
                rows.all().stream().collect(Collectors.toMap(Live::nikIndex, each -> each));
        List<Finding> faults = new ArrayList<>();
        people.forEach(
                (row, index) -> {
                    Live other = found.get(index);
                    if (other != null) {
                        faults.add(fault(row, other, officeId));
                    }
                });
        return faults;
    }

    private static Finding fault(int row, Live live, String officeId) {
        String pointer = "/rows/" + row + RequestForm.NIK;
        return officeId.equals(live.officeId())
                ? Finding.of(pointer, "LIVE_HERE", live.trackingNumber())
                : Finding.of(pointer, "LIVE_ELSEWHERE");
    }
}
