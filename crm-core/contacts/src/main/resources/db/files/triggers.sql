--liquibase formatted sql

--changeset suviaz:files-trigger-stored-file-changed runOnChange:true splitStatements:false
create or replace trigger stored_file_changed before update on stored_file_base for each row
if not ${wall.own.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:files-trigger-stored-file-taken runOnChange:true splitStatements:false
create or replace trigger stored_file_taken before delete on stored_file_base for each row
if not ${wall.own.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:files-trigger-stored-file-chunk-changed runOnChange:true splitStatements:false
create or replace trigger stored_file_chunk_changed before update on stored_file_chunk_base for each row
if not ${wall.own.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:files-trigger-stored-file-chunk-taken runOnChange:true splitStatements:false
create or replace trigger stored_file_chunk_taken before delete on stored_file_chunk_base for each row
if not ${wall.own.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if
