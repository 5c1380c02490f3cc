package id.go.pontianak.sertel.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The expected values stand in SOP 107/TKPBET.DKI/2020 and are repeated here as it has them. */
class SopStepTest {

    @Test
    void the_steps_have_the_actors_and_targets_of_the_sop() {
        assertThat(SopStep.values())
                .extracting(
                        SopStep::number, step -> step.actorRole().title(), SopStep::targetMinutes)
                .containsExactly(
                        tuple(1, "Pemohon", 15),
                        tuple(2, "Kepala Dinas", 15),
                        tuple(3, "Kabid TKPBET", 15),
                        tuple(4, "Kasi PKS", 15),
                        tuple(5, "Verifikator Sertifikat Elektronik", 15),
                        tuple(6, "Verifikator Sertifikat Elektronik", 10),
                        tuple(7, "Verifikator Sertifikat Elektronik", 10));
    }

    @Test
    void the_targets_add_up_to_95_minutes() {
        assertThat(Arrays.stream(SopStep.values()).mapToInt(SopStep::targetMinutes).sum())
                .isEqualTo(95);
    }

    @Test
    void the_activities_are_worded_as_in_the_sop() {
        assertThat(SopStep.values())
                .extracting(SopStep::activity)
                .containsExactly(
                        "Menyampaikan Surat Permohonan Sertifikat Elektronik Kepada Kepala Dinas"
                                + " Komunikasi dan Informatika Kota Pontianak",
                        "Menerima dan menelaah Surat Permohonan Pengajuan Sertifikat Elektronik"
                                + " dari Pemohon dan mendisposisikan ke Kepala Bidang Tata Kelola"
                                + " Pemerintahan Berbasis Elektronik dan Telematika",
                        "Menerima dan Menelaah disposisi surat dari Kepala Dinas Komunikasi dan"
                            + " Informatika Kota Pontianak dan mendisposisikan kepada Kepala Seksi"
                            + " Persandian dan Keamanan Sistem Informasi",
                        "Menerima dan Menelaah disposisi surat dari Kepala Bidang Tata Kelola"
                            + " Pemerintahan Berbasis Elektronik melaksanakan proses pendataan dan"
                            + " pembuatan Sertifikat Elektronik melalui verifikator sertifikat"
                            + " elektronik",
                        "Menerima Disposisi dan memeriksa kelengkapan berkas pengajuan dan"
                                + " mengirimkan berkas pengajuan ke Bagian Layanan BSRE",
                        "Meminta calon pemilik sertifikat datang untuk menginput passpharse"
                                + " Sertifikat Elektronik",
                        "Mengunduh sertifikat Elektronik dan menyerahkan ke Pemilik Sertifikat");
    }

    @Test
    void what_must_be_at_hand_is_worded_as_in_the_sop() {
        assertThat(SopStep.values())
                .extracting(SopStep::completeness)
                .containsExactly(
                        "Surat Permohonan, Formulir Permohonan BSRE yang telah diisi dan"
                                + " ditandatangani, FC KTP dan FC SK Terakhir",
                        "Disposisi Surat permohonan, Formulir Permohonan BSRE yang telah diisi dan"
                                + " ditandatangani, FC KTP dan FC SK Terakhir",
                        "Disposisi Surat permohonan, Formulir Permohonan BSRE yang telah diisi dan"
                                + " ditandatangani, FC KTP dan FC SK Terakhir",
                        "Disposisi Surat permohonan, Formulir Permohonan BSRE yang telah diisi dan"
                                + " ditandatangani, FC KTP dan FC SK Terakhir",
                        "Surat Masuk, Formulir Permohonan BSRE yang telah diisi dan ditandatangani,"
                                + " FC KTP dan FC SK Terakhir",
                        "Komputer / Laptop, calon pemilik Sertifikat Elektronik",
                        "Komputer / Laptop, calon pemilik Sertifikat Elektronik, email/whatsapp");
    }

    @Test
    void the_outputs_are_worded_as_in_the_sop() {
        assertThat(SopStep.values())
                .extracting(SopStep::output)
                .containsExactly(
                        "Surat",
                        "Surat Permohonan beserta kelengkapannya telah didisposisikan",
                        "Surat Permohonan beserta kelengkapannya telah didisposisikan",
                        "Surat Permohonan beserta kelengkapannya telah didisposisikan",
                        "Surat Permohonan beserta kelengkapannya",
                        "Sertifikat Elektronik yang telah diberi passprase",
                        "Sertifikat elektronik yang diserahkan");
    }

    @ParameterizedTest
    @CsvSource({"1,4", "2,4", "3,4", "4,4", "5,4", "6,0", "7,0"})
    void the_four_documents_are_needed_up_to_verification(int number, int documents) {
        assertThat(SopStep.of(number).required()).hasSize(documents);
    }

    @Test
    void each_step_starts_with_the_event_that_completes_the_one_before() {
        assertThat(SopStep.of(1).startsWith()).isEmpty();
        for (int number = 2; number <= 7; number++) {
            assertThat(SopStep.of(number).startsWith())
                    .as("step %d", number)
                    .contains(SopStep.of(number - 1).completedBy());
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_step_is_held_by_the_service_that_says_its_end(SopStep step) {
        assertThat(step.service().says()).contains(step.completedBy());
    }

    @ParameterizedTest
    @EnumSource
    void the_service_of_a_step_hears_its_start_or_says_it_itself(SopStep step) {
        Set<EventType> known = EnumSet.copyOf(step.service().consumes());
        known.addAll(step.service().says());

        assertThat(known).containsAll(step.startsWith().stream().toList());
    }

    @ParameterizedTest
    @CsvSource({"0", "8", "-1"})
    void there_is_no_other_step(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> SopStep.of(number));
    }
}
