/** Somebody or something that has a name, and perhaps an address. */
export interface JsonLdNamed<Type extends string> {
  readonly '@type': Type;
  readonly name: string;
  readonly url?: string;
}

/** A picture. */
export interface JsonLdImage {
  readonly '@type': 'ImageObject';
  readonly url: string;
  readonly description?: string;
}

/** What was wrong with a text. */
export interface JsonLdCorrection {
  readonly '@type': 'CorrectionComment';
  readonly text: string;
  readonly datePublished?: string;
}

/** How a text was made, and what became of it. */
export interface JsonLdNotes {
  readonly digitalSourceType?:
    | 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'
    | 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource';
  readonly creditText?: string;
  readonly publishingPrinciples?: string;
  readonly creativeWorkStatus?: 'Withdrawn';
  readonly correction?: JsonLdCorrection;
}

/** A block that is not among the fields of the article itself. */
export interface JsonLdBlock extends JsonLdNotes {
  readonly '@type': 'CreativeWork';
  readonly name?: string;
  readonly text?: string;
}

/** The pull quote. */
export interface JsonLdQuotation extends JsonLdNotes {
  readonly '@type': 'Quotation';
  readonly text?: string;
  readonly spokenByCharacter?: string;
  readonly isBasedOn?: string;
}

/** A turn. */
export interface JsonLdMessage extends JsonLdNotes {
  readonly '@type': 'Message';
  readonly position: number;
  readonly sender?: string;
  readonly text: string;
}

/** The Hearth Conversation. */
export interface JsonLdConversation extends JsonLdNotes {
  readonly '@type': 'Conversation';
  readonly name: string;
  readonly description?: string;
  readonly hasPart?: readonly JsonLdMessage[];
}

/** A block. */
export type JsonLdPart = JsonLdBlock | JsonLdQuotation | JsonLdConversation;

/** A story in the words of schema.org. */
export interface JsonLdArticle extends JsonLdNotes {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly identifier?: string;
  readonly url?: string;
  readonly mainEntityOfPage?: string;
  readonly inLanguage?: string;
  readonly headline?: string;
  readonly alternativeHeadline?: string;
  readonly description?: string;
  readonly abstract?: string;
  readonly articleBody?: string;
  readonly articleSection?: string;
  readonly author?: readonly JsonLdNamed<'Person'>[];
  readonly publisher?: JsonLdNamed<'Organization'>;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly image?: JsonLdImage;
  readonly citation?: readonly JsonLdNamed<'CreativeWork'>[];
  readonly mentions?: readonly JsonLdNamed<'CreativeWork'>[];
  readonly hasPart?: readonly JsonLdPart[];
}
