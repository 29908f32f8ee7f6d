package vn.sovang.launch;

import java.nio.file.Path;
import vn.sovang.exchange.OfficeFile;
import vn.sovang.model.Round;
import vn.sovang.usecase.intake.Preview;

/// An open data folder with the sample office, for tests of jobs that need a whole store.
final class SampleRoom implements AutoCloseable {
    final Assembly rooms;
    final OfficeFile file = OfficeFile.shipped("bac-kan");
    final Round round;
    final Path list;

    SampleRoom(Path folder) throws Exception {
        rooms = FreshRooms.in(folder);
        round = rooms.openSampleOffice().open(file);
        list = new SampleOffice(file).writeList(folder);
    }

    Preview preview() throws Exception {
        return rooms.importNominations().preview(list, round.id());
    }

    @Override
    public void close() {
        rooms.close();
    }
}
