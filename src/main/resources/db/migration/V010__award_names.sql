-- Tên gọi của hình thức khen tại cơ quan, such as "Giấy khen của Chủ tịch Liên hiệp hội" for the catalogue's general one.
CREATE TABLE award_name (
    award_code TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
