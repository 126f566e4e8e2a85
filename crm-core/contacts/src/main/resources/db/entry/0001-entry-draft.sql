--liquibase formatted sql

--changeset suviaz:entry-0001-entry-draft
--comment: rows that were typed and not saved yet, sealed by the application; nobody can read them from gone_at on
create table entry_draft_base (
    id bigint not null auto_increment primary key,
    owner_id int not null,
    sheet_key varchar(36) character set ascii collate ascii_bin not null,
    kept_at datetime(3) not null,
    gone_at datetime(3) not null,
    people int not null,
    sealed mediumblob not null,
    key entry_draft_owner (owner_id, sheet_key),
    key entry_draft_gone (gone_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
