/** Frequent family names of languages that write the family name first: Chinese, Korean, Vietnamese. */
const FAMILY_FIRST = new Set(
  `ahn an bae baek bai ban bui cai cao chae chang chen cheng cheong cho choe choi chow chu chun chung cui dai dang deng
   ding do dong duong fan fang feng gao geng gong gu guo ha han he heo hoang hong hou hu hua huang huynh hwang im jang
   jeon jeong ji jia jiang jin jo joo jung kang kim ko kong koo kwon lai lam le lee lei li lian liang liao lim lin liu
   long lu luo luong ly ma mao mai meng min moon na nam ngo nguyen ni oh ong pan park peng pham phan qi qian qin qiu
   ren ri ryu seo shao shen shi shin sim sohn son song su suh sun tan tang tao tian tran tsai vo vu wan wang wei wen
   wong woo wu xi xia xiang xiao xie xu xue yan yang yao ye yeo yi yim yin yoo yoon you yu yuan yun zeng zhang zhao
   zheng zhong zhou zhu zhuang zou`.split(/\s+/),
);

/** Whether a name of these folded words is likely written family name first ("Moon Jae-in", "Xi Jinping"). */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first, ...given] = words;
  return first !== undefined && FAMILY_FIRST.has(first) && given.length >= 1 && given.every(isAsianGivenName);
}

// Western bearers of these family names write them last ("Daniel Kim"), and "Kim Wilde" is no Korean.
function isAsianGivenName(word: string): boolean {
  return word.split('-').every(part => SYLLABLES.test(part));
}

// One or two syllables of romanised Chinese, Korean or Vietnamese, roughly: no consonant clusters but those of pinyin.
const SYLLABLES =
  /^(?:(?:zh|ch|sh|ph|th|kh|ng|nh|tr|gi|qu|kw|hw|gw|[bcdfghjklmnpqrstvwxyz])?[aeiouy]{1,3}(?:ng|nh|ch|[nmkptbdrl])?){1,2}$/;
