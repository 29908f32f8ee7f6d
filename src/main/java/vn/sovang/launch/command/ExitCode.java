package vn.sovang.launch.command;

/// What the process answers with.
public final class ExitCode {
    /// done
    public static final int DONE = 0;
    /// refused, with a sentence on standard error
    public static final int REFUSED = 1;
    /// wrong usage
    public static final int USAGE = 2;
    /// a bug of ours (EX_SOFTWARE of sysexits.h)
    public static final int BUG = 70;

    private ExitCode() {}
}
