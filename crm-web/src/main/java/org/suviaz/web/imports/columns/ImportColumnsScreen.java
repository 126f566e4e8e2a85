package org.suviaz.web.imports.columns;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suviaz.imports.BatchRow;
import org.suviaz.imports.ColumnChoice;
import org.suviaz.imports.ImportField;
import org.suviaz.imports.Imports;
import org.suviaz.imports.KnownMapping;
import org.suviaz.imports.KnownMappings;
import org.suviaz.imports.MappingChoice;
import org.suviaz.imports.Mappings;
import org.suviaz.web.frame.Notices;
import org.suviaz.web.imports.Asked;

/** Shows what each column seems to mean, and lets a person put it right and keep it by name. */
@Named
@ViewScoped
public class ImportColumnsScreen implements Serializable {

    private static final String COLUMNS = "/imports/columns/importColumns?faces-redirect=true&batch=";

    private final Imports imports;
    private final Mappings mappings;
    private final KnownMappings known;
    private final PlacelessZone zone;
    private final Notices notices;
    private long batch;
    private String name;
    private transient BatchRow row;
    private transient List<ColumnLine> lines;

    @Inject
    public ImportColumnsScreen(
            Imports imports, Mappings mappings, KnownMappings known, PlacelessZone zone, Notices notices) {
        this.imports = imports;
        this.mappings = mappings;
        this.known = known;
        this.zone = zone;
        this.notices = notices;
    }

    protected ImportColumnsScreen() {
        this(null, null, null, null, null);
    }

    /** A click may find this view's memory gone with the click before it: the form says which list it is. */
    @PostConstruct
    void begin() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            batch = Asked.inForm();
            open();
        }
    }

    /** Finds the list, or says that there is none. */
    public void open() {
        row = imports.batch(batch);
        lines = mappings.columns(batch).stream()
                .flatMap(group -> group.columns().stream().map(column -> new ColumnLine(group, column)))
                .toList();
    }

    /** Keeps the meanings; where all values are clear, starts the check of all rows. */
    public String check() {
        boolean asks = mappings.mean(batch, choice());
        if (name != null && !name.isBlank()) {
            known.save(batch, name);
        }
        if (asks) {
            return "/imports/values/importValues?faces-redirect=true&batch=" + batch;
        }
        imports.check(batch);
        return "/imports/preview/importPreview?faces-redirect=true&batch=" + batch;
    }

    /** Keeps the meanings, and keeps them by name for the next list. */
    public String save() {
        mappings.mean(batch, choice());
        known.save(batch, name);
        notices.add("imports.mapping.saved");
        return COLUMNS + batch;
    }

    /** Takes over what columns meant in an earlier list. */
    public String use() {
        known.use(batch, Asked.inForm("mapping"));
        return COLUMNS + batch;
    }

    private MappingChoice choice() {
        Map<Integer, List<ColumnLine>> groups = lines.stream()
                .collect(Collectors.groupingBy(ColumnLine::place, LinkedHashMap::new, Collectors.toList()));
        List<ColumnChoice> columns = groups.entrySet().stream()
                .map(group -> new ColumnChoice(
                        group.getKey(),
                        group.getValue().stream().map(ColumnLine::meaning).toList(),
                        group.getValue().stream().map(ColumnLine::chosenWay).collect(Collectors.toList())))
                .toList();
        return new MappingChoice(columns, zone.answer());
    }

    public List<ImportField> getFields() {
        return mappings.fields();
    }

    public List<KnownMapping> getKnown() {
        return known.mine();
    }

    public BatchRow getRow() {
        return row;
    }

    public List<ColumnLine> getLines() {
        return lines;
    }

    public String getBatch() {
        return String.valueOf(batch);
    }

    public void setBatch(String asked) {
        batch = Asked.number(asked);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
