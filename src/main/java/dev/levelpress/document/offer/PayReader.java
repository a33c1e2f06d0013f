package dev.levelpress.document.offer;

import dev.levelpress.problem.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads {@code pay} of an offer. */
final class PayReader {

    private static final List<String> PARTS = List.of("min", "max", "currency", "period");
    private static final int LINE = 40;

    /** Whole amounts and cents; nothing that grows when it is written out. */
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    /** ISO 4217 codes of the currencies that some country uses, without those of the past and of funds. */
    private static final Set<String> IN_USE = inUse();

    private final OfferFields pay;
    private final Consumer<Problem> problems;

    private PayReader(OfferFields pay, Consumer<Problem> problems) {
        this.pay = pay;
        this.problems = problems;
    }

    /** Empty when nothing or nothing of use is said; a missing amount is the other one. */
    static Optional<Pay> read(OfferFields offer, Consumer<Problem> problems) {
        List<OfferFields> said = offer.has("pay") ? offer.groups("pay", 1, PARTS) : List.of();
        return said.stream()
                .filter(each -> PARTS.stream()
                        .anyMatch(part -> !each.line(part, Integer.MAX_VALUE).isEmpty()))
                .findFirst()
                .flatMap(each -> new PayReader(each, problems).pay());
    }

    private Optional<Pay> pay() {
        Optional<BigDecimal> least = amount("min");
        Optional<BigDecimal> most = amount("max");
        Optional<Currency> currency = currency();
        Optional<Pay.Period> period = period();
        Optional<BigDecimal> min = least.or(() -> most);
        Optional<BigDecimal> max = most.or(() -> least);
        if (min.isEmpty() || max.isEmpty()) {
            if (!pay.has("min") && !pay.has("max")) {
                pay.reject(
                        "min", "", "an amount", "write the smallest and the largest amount, such as 70000 and 85000");
            }
            return Optional.empty();
        }
        if (min.get().compareTo(max.get()) > 0) {
            problems.accept(new Problem.PayRangeReversed(
                    pay.where(),
                    pay.path("min"),
                    min.get().toPlainString(),
                    max.get().toPlainString()));
            return Optional.empty();
        }
        return currency.flatMap(coin -> period.map(each -> new Pay(min.get(), max.get(), coin, each)));
    }

    private Optional<BigDecimal> amount(String name) {
        String said = pay.line(name, LINE);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (AMOUNT.matcher(said).matches()) {
            return Optional.of(new BigDecimal(said));
        }
        pay.reject(name, said, "an amount", "write digits only, such as 70000 or 24.50");
        return Optional.empty();
    }

    private Optional<Currency> currency() {
        String said = pay.line("currency", LINE).toUpperCase(Locale.ROOT);
        if (IN_USE.contains(said)) {
            return Optional.of(Currency.getInstance(said));
        }
        problems.accept(new Problem.UnknownCurrency(pay.where(), pay.path("currency"), said));
        return Optional.empty();
    }

    private Optional<Pay.Period> period() {
        String said = pay.line("period", LINE);
        Optional<Pay.Period> found = Arrays.stream(Pay.Period.values())
                .filter(each -> each.name().equalsIgnoreCase(said))
                .findFirst();
        if (found.isEmpty()) {
            pay.reject("period", said, "a period", "write HOUR, DAY, WEEK, MONTH or YEAR");
        }
        return found;
    }

    private static Set<String> inUse() {
        Set<String> codes = new TreeSet<>();
        for (String country : Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(Locale.of("", country));
            if (Objects.nonNull(currency)) {
                codes.add(currency.getCurrencyCode());
            }
        }
        return codes;
    }
}
