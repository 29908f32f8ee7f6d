package vn.sovang.launch;

import java.nio.file.Path;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.launch.demo.SampleOffice;
import vn.sovang.launch.intake.IntakeFeature;
import vn.sovang.launch.office.OfficeFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.ListKind;
import vn.sovang.model.round.Round;
import vn.sovang.usecase.intake.ListPreview;

/// An open data folder with the sample office, for tests of jobs that need a whole store.
public final class SampleRoom implements AutoCloseable {
    public final Assembly rooms;
    final OfficeFile file = OfficeFile.shipped("bac-kan");
    public final Round round;
    final Path list;

    public SampleRoom(Path folder) throws Exception {
        rooms = FreshRooms.in(folder);
        round = OfficeFeature.openSampleOffice(rooms).open(file);
        list = new SampleOffice(file).writeList(folder);
    }

    ListPreview preview() throws Exception {
        return IntakeFeature.importList(rooms).preview(TableFiles.open(list), ListKind.NOMINATIONS, round.id());
    }

    @Override
    public void close() {
        rooms.close();
    }
}
