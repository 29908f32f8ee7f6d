package vn.sovang.exchange.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.model.Refusal;

/// The summary as JSON.
public final class SummaryJson {
    private SummaryJson() {}

    public static byte[] bytes(SummaryFile summary) {
        return JsonText.MAPPER.writeValueAsBytes(summary);
    }

    static SummaryFile read(Path file) throws Refusal {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > JsonText.MOST_BYTES) {
                throw new Refusal("Tệp “" + name + "” lớn hơn 50 MB, không phải tệp tổng hợp. Hãy chọn lại tệp.");
            }
            return parse(Files.readAllBytes(file), name);
        } catch (NoSuchFileException e) {
            throw new Refusal("Không thấy tệp “" + name + "”. Có thể tệp đã chuyển chỗ; hãy chọn lại.", e);
        } catch (IOException e) {
            throw new Refusal("Không mở được tệp “" + name + "”. Đóng tệp nếu đang mở, rồi thử lại.", e);
        }
    }

    private static SummaryFile parse(byte[] content, String name) throws Refusal {
        try {
            JsonNode root = JsonText.MAPPER.readTree(content);
            if (!root.path("format").asString("").equals(SummaryFile.FORMAT)) {
                throw new Refusal("Tệp “" + name + "” không phải tệp tổng hợp của Sổ Vàng. Hãy chọn lại tệp.");
            }
            if (root.path("version").asInt(0) > SummaryFile.VERSION) {
                throw new Refusal("Tệp “" + name + "” do phiên bản Sổ Vàng mới hơn lập. Cập nhật phần mềm rồi mở lại.");
            }
            if (root.path("version").asInt(0) != SummaryFile.VERSION) {
                throw new Refusal("Tệp “" + name + "” không ghi phiên bản hợp lệ. Đề nghị đơn vị gửi xuất lại tệp.");
            }
            return JsonText.MAPPER.treeToValue(root, SummaryFile.class);
        } catch (JacksonException e) {
            throw new Refusal(
                    "Tệp tổng hợp “" + name + "” bị hỏng hoặc đã bị sửa tay. Đề nghị đơn vị gửi xuất lại tệp.", e);
        }
    }
}
