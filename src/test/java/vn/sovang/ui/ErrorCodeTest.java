package vn.sovang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void theSameFailureHasTheSameCodeWhateverItsMessage() {
        assertThat(ErrorCode.of(failure("Nông Văn Thắng"))).isEqualTo(ErrorCode.of(failure("Ma Thị Ánh")));
    }

    @Test
    void anotherWrapperChangesOnlyTheSecondPart() {
        ErrorCode bare = ErrorCode.of(failure("x"));
        ErrorCode wrapped = ErrorCode.of(new RuntimeException(failure("x")));
        assertThat(wrapped.root()).isEqualTo(bare.root());
        assertThat(wrapped.chain()).isNotEqualTo(bare.chain());
        assertThat(wrapped.way()).isEqualTo(bare.way());
    }

    @Test
    void theCodeIsThreePartsOfFourSigns() {
        assertThat(ErrorCode.of(new StackOverflowError()).toString()).matches("[0-9A-V]{4}(-[0-9A-V]{4}){2}");
    }

    @Test
    void detailsCarryNoMessageBecauseItMayQuotePeople() {
        String details = ErrorDetails.full(ErrorCode.of(failure("")), "1.0", failure("Nông Văn Thắng"));
        assertThat(details).doesNotContain("Thắng").contains("IllegalStateException", "ErrorCodeTest");
    }

    private static IllegalStateException failure(String message) {
        return new IllegalStateException(message);
    }
}
