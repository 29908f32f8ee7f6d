package vn.sovang.ui;

/// Words about an unexpected failure for the people who mend it: classes and frames only, since messages may quote
/// what the clerk typed.
public final class ErrorDetails {
    private ErrorDetails() {}

    /// Classes and frames of a failure and its causes.
    public static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 10; cause = cause.getCause(), depth++) {
            text.append(depth == 0 ? "" : "Caused by: ")
                    .append(cause.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("\tat ").append(frame).append('\n');
            }
        }
        return text.toString();
    }

    static String full(ErrorCode code, String version, Throwable failure) {
        return "Sổ Vàng " + version + "\n" + code + "\n"
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                + Runtime.version() + "\n\n" + of(failure);
    }
}
