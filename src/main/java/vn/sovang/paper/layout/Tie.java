package vn.sovang.paper.layout;

/// How firmly a word holds to the word before it.
enum Tie {
    /// the line may end between them
    NONE(0),
    /// they part where the lines would be torn apart otherwise: title and name, kind and number of a document
    AVOID(10),
    /// they part only where a blank would grow to more than five times its width: parts of a date or a reference
    DATE(64),
    /// they part only where a line cannot hold them: number and unit, "khoản 2"
    NEVER(1e6);

    /// What parting them costs, in the measure of [LineBreaker].
    private final double cost;

    Tie(double cost) {
        this.cost = cost;
    }

    double cost() {
        return cost;
    }
}
