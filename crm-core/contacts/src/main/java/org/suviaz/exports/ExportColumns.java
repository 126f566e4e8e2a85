package org.suviaz.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.security.scope.Caller;

/** All columns there are, in their order. */
@ApplicationScoped
class ExportColumns {

    private final Instance<ColumnSource> sources;

    @Inject
    ExportColumns(@Any Instance<ColumnSource> sources) {
        this.sources = sources;
    }

    protected ExportColumns() {
        this(null);
    }

    List<ExportColumn> offered(Caller caller) {
        return all().filter(column -> column.isOffered(caller)).toList();
    }

    /** What these codes are called, whoever asks. */
    List<ColumnHead> heads(Collection<String> codes) {
        return all().filter(column -> codes.contains(column.code()))
                .map(column -> column.head(Language.BE))
                .toList();
    }

    /** Those of these codes, as far as they are offered still. */
    List<ExportColumn> chosen(Collection<String> codes, Caller caller) {
        return offered(caller).stream()
                .filter(column -> codes.contains(column.code()))
                .toList();
    }

    private Stream<ExportColumn> all() {
        return sources.stream()
                .sorted(Comparator.comparingInt(ColumnSource::place))
                .flatMap(source -> source.columns().stream());
    }
}
