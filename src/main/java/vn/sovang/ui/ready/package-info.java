/// Sẵn sàng gửi?: what a round's dossiers hold and lack, their way up and back, and the diary of returns.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.ready;
