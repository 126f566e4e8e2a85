--liquibase formatted sql

--changeset suviaz:contacts-0040-contact-pair
--comment: two records that may be of one person, and what somebody said of them; numbers alone. It lies in no zone of its own: it is there for whoever sees both people
create table contact_pair_base (
    id bigint not null auto_increment primary key,
    version int not null,
    one_id bigint not null,
    other_id bigint not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    certain boolean not null,
    by_phone boolean not null,
    by_email boolean not null,
    by_birth boolean not null,
    by_address boolean not null,
    found_at datetime(3) not null,
    decided_at datetime(3) null,
    decided_by int null,
    unique key contact_pair_both (one_id, other_id),
    key contact_pair_other (other_id),
    key contact_pair_state (state, certain)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
