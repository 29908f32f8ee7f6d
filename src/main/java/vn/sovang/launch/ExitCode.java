package vn.sovang.launch;

/// What the process answers with.
final class ExitCode {
    /// done
    static final int DONE = 0;
    /// refused, with a sentence on standard error
    static final int REFUSED = 1;
    /// wrong usage
    static final int USAGE = 2;
    /// a bug of ours (EX_SOFTWARE of sysexits.h)
    static final int BUG = 70;

    private ExitCode() {}
}
