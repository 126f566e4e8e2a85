--liquibase formatted sql

--changeset suviaz:files-0002-stored-file-chunk
--comment: the content in pieces of 1 MB, so that neither side ever holds a whole file; goes with its file
create table stored_file_chunk (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    file_id bigint not null,
    no int not null,
    bytes mediumblob not null,
    unique key stored_file_chunk_no (file_id, no),
    constraint stored_file_chunk_file foreign key (file_id) references stored_file (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
