--liquibase formatted sql

--changeset suviaz:imports-0004-base-tables
--comment: views with the old names stand before what holds people of a list on its way in
rename table import_sheet to import_sheet_base, import_row to import_row_base;
