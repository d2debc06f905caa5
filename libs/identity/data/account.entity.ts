import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone who can sign in: at most one person, many grants. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') displayName: string;
  /** The person this account speaks for; the room `people` links it. */
  @Column('uuid', { nullable: true }) personId: string | null;
  /** Null until someone chooses one: the browser's language counts till then. */
  @Column('text', { nullable: true }) locale: string | null;
  /** Key of the one-click demo role; null for every other account. */
  @Column('text', { nullable: true, unique: true }) demoRole: string | null;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
