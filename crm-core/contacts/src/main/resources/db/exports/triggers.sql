--liquibase formatted sql

--changeset suviaz:exports-trigger-export-run-changed runOnChange:true splitStatements:false
create or replace trigger export_run_changed before update on export_run_base for each row
if not ${wall.own.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if
