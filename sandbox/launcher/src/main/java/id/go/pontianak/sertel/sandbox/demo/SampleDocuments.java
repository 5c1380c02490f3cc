package id.go.pontianak.sertel.sandbox.demo;

import java.util.List;

/** Writes the documents of a request, each marked as a sample. */
public final class SampleDocuments {

    private SampleDocuments() {}

    /** The complete dossier of that applicant: three PDFs and a JPEG. */
    public static SampleDossier of(SampleApplicant applicant, SampleLetter letter) {
        return new SampleDossier(
                requestLetter(applicant, letter),
                bsreForm(applicant),
                SampleIdCard.of(applicant),
                appointmentDecree(applicant));
    }

    private static SampleDocument requestLetter(SampleApplicant applicant, SampleLetter letter) {
        return SamplePdf.write(
                "surat-permohonan.pdf",
                "PEMERINTAH KOTA PONTIANAK - DINAS KESEHATAN",
                List.of(
                        "Nomor    : " + letter.number(),
                        "Tanggal  : " + letter.date(),
                        "Perihal  : " + letter.subject(),
                        "",
                        "Yth. Kepala Dinas Komunikasi dan Informatika Kota Pontianak",
                        "",
                        "Dengan hormat, mohon diterbitkan sertifikat elektronik untuk:",
                        "Nama     : " + applicant.name(),
                        "Jabatan  : " + applicant.position(),
                        "Unit     : " + applicant.office(),
                        "",
                        "Atas perhatian dan kerja samanya kami ucapkan terima kasih."),
                "Kepala Dinas Kesehatan");
    }

    private static SampleDocument bsreForm(SampleApplicant applicant) {
        return SamplePdf.write(
                "formulir-bsre.pdf",
                "FORMULIR PERMOHONAN PENERBITAN SERTIFIKAT ELEKTRONIK",
                List.of(
                        "Nama lengkap : " + applicant.name(),
                        "NIK          : " + applicant.nik(),
                        "NIP          : " + applicant.nip(),
                        "Jabatan      : " + applicant.position(),
                        "Unit kerja   : " + applicant.office(),
                        "Surel        : " + applicant.email(),
                        "Telepon      : " + applicant.phone(),
                        "",
                        "Saya menyatakan bahwa data di atas benar."),
                "Pemohon, " + applicant.name());
    }

    private static SampleDocument appointmentDecree(SampleApplicant applicant) {
        return SamplePdf.write(
                "sk-pengangkatan.pdf",
                "KEPUTUSAN WALI KOTA PONTIANAK - PENGANGKATAN DALAM JABATAN",
                List.of(
                        "Menimbang : bahwa untuk kelancaran tugas perlu mengangkat pegawai;",
                        "Mengingat : peraturan perundang-undangan yang berlaku;",
                        "",
                        "MEMUTUSKAN",
                        "Mengangkat " + applicant.name(),
                        "NIP        " + applicant.nip(),
                        "sebagai    " + applicant.position() + ", " + applicant.office()),
                "Wali Kota Pontianak");
    }
}
