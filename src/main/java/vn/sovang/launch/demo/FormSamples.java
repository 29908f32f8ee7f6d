package vn.sovang.launch.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sovang.launch.dossier.DossierFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Refusal;

/// Prints single forms from a sample office that is built for it in a temporary folder and then thrown away.
record FormSamples(String officeCode) {
    /// Writes the form of that code, as PDF or Word by the file's ending.
    void write(String code, Path out) throws Refusal, IOException {
        Path folder = Files.createTempDirectory("so-vang-mau");
        try {
            try (Assembly assembly = Assembly.open(folder)) {
                SampleOffice.Filled filled = SampleOffice.of(officeCode).fill(assembly, folder);
                DossierFeature.printForms(assembly).write(filled.round().id(), code, out);
            }
        } finally {
            SampleOffice.delete(folder);
        }
    }
}
