--liquibase formatted sql

--changeset suviaz:imports-trigger-import-sheet-changed runOnChange:true splitStatements:false
create or replace trigger import_sheet_changed before update on import_sheet_base for each row
if not ${wall.own.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:imports-trigger-import-sheet-taken runOnChange:true splitStatements:false
create or replace trigger import_sheet_taken before delete on import_sheet_base for each row
if not ${wall.own.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:imports-trigger-import-row-changed runOnChange:true splitStatements:false
create or replace trigger import_row_changed before update on import_row_base for each row
if not ${wall.own.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:imports-trigger-import-row-taken runOnChange:true splitStatements:false
create or replace trigger import_row_taken before delete on import_row_base for each row
if not ${wall.own.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:imports-trigger-import-mapping-changed runOnChange:true splitStatements:false
create or replace trigger import_mapping_changed before update on import_mapping_base for each row
if not ${wall.own.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:imports-trigger-import-mapping-taken runOnChange:true splitStatements:false
create or replace trigger import_mapping_taken before delete on import_mapping_base for each row
if not ${wall.own.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if
