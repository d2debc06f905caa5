import { MailCatcher, type CaughtMail } from '#platform/mail';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';

@ObjectType({ description: 'A letter that was caught instead of sent. There are none in production.' })
export class CaughtLetter {
  @Field(() => ID, { description: 'Id of the catch; the same letter sent twice has two.' }) id: string;
  @Field({ description: 'Message-ID, the same at every try.' }) messageId: string;
  @Field({ description: 'Address of the receiver.' }) to: string;
  @Field({ description: 'Name and address of the sender.' }) from: string;
  @Field({ description: 'Subject.' }) subject: string;
  @Field({ description: 'The letter as plain text.' }) text: string;
  @Field({ description: 'The letter as HTML; show it as text, or not at all.' }) html: string;
  @Field(() => [String], { description: 'Addresses of pages that the text names, in its order.' }) links: string[];
  @Field(() => Date, { description: 'When it was caught.' }) receivedAt: Date;
}

const shown = (mail: CaughtMail): CaughtLetter =>
  Object.assign(new CaughtLetter(), {
    id: mail.id,
    messageId: mail.messageId,
    to: mail.to,
    from: mail.from,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    links: mail.text.match(/https?:\/\/\S+/g) ?? [],
    receivedAt: mail.at,
  });

/** The demo's letter box. */
@Resolver(() => CaughtLetter)
export class MessagingResolver {
  constructor(@Inject(MailCatcher) private readonly catcher: MailCatcher) {}

  @Query(() => [CaughtLetter], {
    description: 'Letters caught since the start, newest first, at most 100. Null where letters are really sent, as in production.',
    nullable: true,
  })
  caughtLetters(
    @Args('to', { type: () => String, nullable: true, description: 'Only letters to this address.' }) to?: string,
  ): CaughtLetter[] | null {
    if (!this.catcher.open) return null;
    const wanted = to?.trim().toLowerCase();
    return this.catcher
      .letters()
      .filter((mail) => !wanted || mail.to.toLowerCase() === wanted)
      .slice(0, 100)
      .map(shown);
  }
}
