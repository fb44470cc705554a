// Generated from mtproto.tl by `deno task gen`; do not edit.

/** Type `ResPQ`. */
export type ResPQ = resPQ;
/** Type `P_Q_inner_data`. */
export type P_Q_inner_data = p_q_inner_data | p_q_inner_data_dc | p_q_inner_data_temp | p_q_inner_data_temp_dc;
/** Type `Server_DH_Params`. */
export type Server_DH_Params = server_DH_params_fail | server_DH_params_ok;
/** Type `Server_DH_inner_data`. */
export type Server_DH_inner_data = server_DH_inner_data;
/** Type `Client_DH_Inner_Data`. */
export type Client_DH_Inner_Data = client_DH_inner_data;
/** Type `Set_client_DH_params_answer`. */
export type Set_client_DH_params_answer = dh_gen_ok | dh_gen_retry | dh_gen_fail;
/** Type `BindAuthKeyInner`. */
export type BindAuthKeyInner = bind_auth_key_inner;
/** Type `RpcResult`. */
export type RpcResult = rpc_result;
/** Type `RpcError`. */
export type RpcError = rpc_error;
/** Type `RpcDropAnswer`. */
export type RpcDropAnswer = rpc_answer_unknown | rpc_answer_dropped_running | rpc_answer_dropped;
/** Type `FutureSalt`. */
export type FutureSalt = future_salt;
/** Type `FutureSalts`. */
export type FutureSalts = future_salts;
/** Type `Pong`. */
export type Pong = pong;
/** Type `DestroySessionRes`. */
export type DestroySessionRes = destroy_session_ok | destroy_session_none;
/** Type `NewSession`. */
export type NewSession = new_session_created;
/** Type `Message`. */
export type Message = message;
/** Type `MessageContainer`. */
export type MessageContainer = msg_container;
/** Type `MessageCopy`. */
export type MessageCopy = msg_copy;
/** Type `Object`. */
export type Object = gzip_packed;
/** Type `MsgsAck`. */
export type MsgsAck = msgs_ack;
/** Type `BadMsgNotification`. */
export type BadMsgNotification = bad_msg_notification | bad_server_salt;
/** Type `MsgResendReq`. */
export type MsgResendReq = msg_resend_req;
/** Type `MsgsStateReq`. */
export type MsgsStateReq = msgs_state_req;
/** Type `MsgsStateInfo`. */
export type MsgsStateInfo = msgs_state_info;
/** Type `MsgsAllInfo`. */
export type MsgsAllInfo = msgs_all_info;
/** Type `MsgDetailedInfo`. */
export type MsgDetailedInfo = msg_detailed_info | msg_new_detailed_info;
/** Type `DestroyAuthKeyRes`. */
export type DestroyAuthKeyRes = destroy_auth_key_ok | destroy_auth_key_none | destroy_auth_key_fail;
/** Type `HttpWait`. */
export type HttpWait = http_wait;
/** Constructor `resPQ#5162463` of `ResPQ`. */
export type resPQ = {
  readonly _: "resPQ";
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly pq: Uint8Array;
  readonly serverPublicKeyFingerprints: readonly bigint[];
};
/** Constructor `p_q_inner_data#83c95aec` of `P_Q_inner_data`. */
export type p_q_inner_data = {
  readonly _: "p_q_inner_data";
  readonly pq: Uint8Array;
  readonly p: Uint8Array;
  readonly q: Uint8Array;
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly newNonce: Uint8Array;
};
/** Constructor `p_q_inner_data_dc#a9f55f95` of `P_Q_inner_data`. */
export type p_q_inner_data_dc = {
  readonly _: "p_q_inner_data_dc";
  readonly pq: Uint8Array;
  readonly p: Uint8Array;
  readonly q: Uint8Array;
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly newNonce: Uint8Array;
  readonly dc: number;
};
/** Constructor `p_q_inner_data_temp#3c6a84d4` of `P_Q_inner_data`. */
export type p_q_inner_data_temp = {
  readonly _: "p_q_inner_data_temp";
  readonly pq: Uint8Array;
  readonly p: Uint8Array;
  readonly q: Uint8Array;
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly newNonce: Uint8Array;
  readonly expiresIn: number;
};
/** Constructor `p_q_inner_data_temp_dc#56fddf88` of `P_Q_inner_data`. */
export type p_q_inner_data_temp_dc = {
  readonly _: "p_q_inner_data_temp_dc";
  readonly pq: Uint8Array;
  readonly p: Uint8Array;
  readonly q: Uint8Array;
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly newNonce: Uint8Array;
  readonly dc: number;
  readonly expiresIn: number;
};
/** Constructor `server_DH_params_fail#79cb045d` of `Server_DH_Params`. */
export type server_DH_params_fail = {
  readonly _: "server_DH_params_fail";
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly newNonceHash: Uint8Array;
};
/** Constructor `server_DH_params_ok#d0e8075c` of `Server_DH_Params`. */
export type server_DH_params_ok = {
  readonly _: "server_DH_params_ok";
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly encryptedAnswer: Uint8Array;
};
/** Constructor `server_DH_inner_data#b5890dba` of `Server_DH_inner_data`. */
export type server_DH_inner_data = {
  readonly _: "server_DH_inner_data";
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly g: number;
  readonly dhPrime: Uint8Array;
  readonly gA: Uint8Array;
  readonly serverTime: number;
};
/** Constructor `client_DH_inner_data#6643b654` of `Client_DH_Inner_Data`. */
export type client_DH_inner_data = {
  readonly _: "client_DH_inner_data";
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly retryId: bigint;
  readonly gB: Uint8Array;
};
/** Constructor `dh_gen_ok#3bcbf734` of `Set_client_DH_params_answer`. */
export type dh_gen_ok = {
  readonly _: "dh_gen_ok";
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly newNonceHash1: Uint8Array;
};
/** Constructor `dh_gen_retry#46dc1fb9` of `Set_client_DH_params_answer`. */
export type dh_gen_retry = {
  readonly _: "dh_gen_retry";
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly newNonceHash2: Uint8Array;
};
/** Constructor `dh_gen_fail#a69dae02` of `Set_client_DH_params_answer`. */
export type dh_gen_fail = {
  readonly _: "dh_gen_fail";
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly newNonceHash3: Uint8Array;
};
/** Constructor `bind_auth_key_inner#75a3f765` of `BindAuthKeyInner`. */
export type bind_auth_key_inner = {
  readonly _: "bind_auth_key_inner";
  readonly nonce: bigint;
  readonly tempAuthKeyId: bigint;
  readonly permAuthKeyId: bigint;
  readonly tempSessionId: bigint;
  readonly expiresAt: number;
};
/** Constructor `rpc_result#f35c6d01` of `RpcResult`. */
export type rpc_result = {
  readonly _: "rpc_result";
  readonly reqMsgId: bigint;
  readonly result: Object;
};
/** Constructor `rpc_error#2144ca19` of `RpcError`. */
export type rpc_error = {
  readonly _: "rpc_error";
  readonly errorCode: number;
  readonly errorMessage: string;
};
/** Constructor `rpc_answer_unknown#5e2ad36e` of `RpcDropAnswer`. */
export type rpc_answer_unknown = {
  readonly _: "rpc_answer_unknown";
};
/** Constructor `rpc_answer_dropped_running#cd78e586` of `RpcDropAnswer`. */
export type rpc_answer_dropped_running = {
  readonly _: "rpc_answer_dropped_running";
};
/** Constructor `rpc_answer_dropped#a43ad8b7` of `RpcDropAnswer`. */
export type rpc_answer_dropped = {
  readonly _: "rpc_answer_dropped";
  readonly msgId: bigint;
  readonly seqNo: number;
  readonly bytes: number;
};
/** Constructor `future_salt#949d9dc` of `FutureSalt`. */
export type future_salt = {
  readonly _: "future_salt";
  readonly validSince: number;
  readonly validUntil: number;
  readonly salt: bigint;
};
/** Constructor `future_salts#ae500895` of `FutureSalts`. */
export type future_salts = {
  readonly _: "future_salts";
  readonly reqMsgId: bigint;
  readonly now: number;
  readonly salts: readonly future_salt[];
};
/** Constructor `pong#347773c5` of `Pong`. */
export type pong = {
  readonly _: "pong";
  readonly msgId: bigint;
  readonly pingId: bigint;
};
/** Constructor `destroy_session_ok#e22045fc` of `DestroySessionRes`. */
export type destroy_session_ok = {
  readonly _: "destroy_session_ok";
  readonly sessionId: bigint;
};
/** Constructor `destroy_session_none#62d350c9` of `DestroySessionRes`. */
export type destroy_session_none = {
  readonly _: "destroy_session_none";
  readonly sessionId: bigint;
};
/** Constructor `new_session_created#9ec20908` of `NewSession`. */
export type new_session_created = {
  readonly _: "new_session_created";
  readonly firstMsgId: bigint;
  readonly uniqueId: bigint;
  readonly serverSalt: bigint;
};
/** Constructor `message#5bb8e511` of `Message`. */
export type message = {
  readonly _: "message";
  readonly msgId: bigint;
  readonly seqno: number;
  readonly bytes: number;
  readonly body: Object;
};
/** Constructor `msg_container#73f1f8dc` of `MessageContainer`. */
export type msg_container = {
  readonly _: "msg_container";
  readonly messages: readonly message[];
};
/** Constructor `msg_copy#e06046b2` of `MessageCopy`. */
export type msg_copy = {
  readonly _: "msg_copy";
  readonly origMessage: Message;
};
/** Constructor `gzip_packed#3072cfa1` of `Object`. */
export type gzip_packed = {
  readonly _: "gzip_packed";
  readonly packedData: Uint8Array;
};
/** Constructor `msgs_ack#62d6b459` of `MsgsAck`. */
export type msgs_ack = {
  readonly _: "msgs_ack";
  readonly msgIds: readonly bigint[];
};
/** Constructor `bad_msg_notification#a7eff811` of `BadMsgNotification`. */
export type bad_msg_notification = {
  readonly _: "bad_msg_notification";
  readonly badMsgId: bigint;
  readonly badMsgSeqno: number;
  readonly errorCode: number;
};
/** Constructor `bad_server_salt#edab447b` of `BadMsgNotification`. */
export type bad_server_salt = {
  readonly _: "bad_server_salt";
  readonly badMsgId: bigint;
  readonly badMsgSeqno: number;
  readonly errorCode: number;
  readonly newServerSalt: bigint;
};
/** Constructor `msg_resend_req#7d861a08` of `MsgResendReq`. */
export type msg_resend_req = {
  readonly _: "msg_resend_req";
  readonly msgIds: readonly bigint[];
};
/** Constructor `msgs_state_req#da69fb52` of `MsgsStateReq`. */
export type msgs_state_req = {
  readonly _: "msgs_state_req";
  readonly msgIds: readonly bigint[];
};
/** Constructor `msgs_state_info#4deb57d` of `MsgsStateInfo`. */
export type msgs_state_info = {
  readonly _: "msgs_state_info";
  readonly reqMsgId: bigint;
  readonly info: Uint8Array;
};
/** Constructor `msgs_all_info#8cc0d131` of `MsgsAllInfo`. */
export type msgs_all_info = {
  readonly _: "msgs_all_info";
  readonly msgIds: readonly bigint[];
  readonly info: Uint8Array;
};
/** Constructor `msg_detailed_info#276d3ec6` of `MsgDetailedInfo`. */
export type msg_detailed_info = {
  readonly _: "msg_detailed_info";
  readonly msgId: bigint;
  readonly answerMsgId: bigint;
  readonly bytes: number;
  readonly status: number;
};
/** Constructor `msg_new_detailed_info#809db6df` of `MsgDetailedInfo`. */
export type msg_new_detailed_info = {
  readonly _: "msg_new_detailed_info";
  readonly answerMsgId: bigint;
  readonly bytes: number;
  readonly status: number;
};
/** Constructor `destroy_auth_key_ok#f660e1d4` of `DestroyAuthKeyRes`. */
export type destroy_auth_key_ok = {
  readonly _: "destroy_auth_key_ok";
};
/** Constructor `destroy_auth_key_none#a9f2259` of `DestroyAuthKeyRes`. */
export type destroy_auth_key_none = {
  readonly _: "destroy_auth_key_none";
};
/** Constructor `destroy_auth_key_fail#ea109b13` of `DestroyAuthKeyRes`. */
export type destroy_auth_key_fail = {
  readonly _: "destroy_auth_key_fail";
};
/** Constructor `http_wait#9299359f` of `HttpWait`. */
export type http_wait = {
  readonly _: "http_wait";
  readonly maxDelay: number;
  readonly waitAfter: number;
  readonly maxWait: number;
};
/** Parameters of `req_pq#60469778`, which returns `ResPQ`. */
export type req_pq = {
  readonly nonce: Uint8Array;
};
/** Parameters of `req_pq_multi#be7e8ef1`, which returns `ResPQ`. */
export type req_pq_multi = {
  readonly nonce: Uint8Array;
};
/** Parameters of `req_DH_params#d712e4be`, which returns `Server_DH_Params`. */
export type req_DH_params = {
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly p: Uint8Array;
  readonly q: Uint8Array;
  readonly publicKeyFingerprint: bigint;
  readonly encryptedData: Uint8Array;
};
/** Parameters of `set_client_DH_params#f5045f1f`, which returns `Set_client_DH_params_answer`. */
export type set_client_DH_params = {
  readonly nonce: Uint8Array;
  readonly serverNonce: Uint8Array;
  readonly encryptedData: Uint8Array;
};
/** Parameters of `rpc_drop_answer#58e4a740`, which returns `RpcDropAnswer`. */
export type rpc_drop_answer = {
  readonly reqMsgId: bigint;
};
/** Parameters of `get_future_salts#b921bd04`, which returns `FutureSalts`. */
export type get_future_salts = {
  readonly num: number;
};
/** Parameters of `ping#7abe77ec`, which returns `Pong`. */
export type ping = {
  readonly pingId: bigint;
};
/** Parameters of `ping_delay_disconnect#f3427b8c`, which returns `Pong`. */
export type ping_delay_disconnect = {
  readonly pingId: bigint;
  readonly disconnectDelay: number;
};
/** Parameters of `destroy_session#e7512126`, which returns `DestroySessionRes`. */
export type destroy_session = {
  readonly sessionId: bigint;
};
/** Parameters of `destroy_auth_key#d1435160`, which returns `DestroyAuthKeyRes`. */
export type destroy_auth_key = {
};

/** What every method takes, by its full name. */
export type Params = {
  "req_pq": req_pq;
  "req_pq_multi": req_pq_multi;
  "req_DH_params": req_DH_params;
  "set_client_DH_params": set_client_DH_params;
  "rpc_drop_answer": rpc_drop_answer;
  "get_future_salts": get_future_salts;
  "ping": ping;
  "ping_delay_disconnect": ping_delay_disconnect;
  "destroy_session": destroy_session;
  "destroy_auth_key": destroy_auth_key;
};
/** What every method gives, by its full name. */
export type Results = {
  "req_pq": ResPQ;
  "req_pq_multi": ResPQ;
  "req_DH_params": Server_DH_Params;
  "set_client_DH_params": Set_client_DH_params_answer;
  "rpc_drop_answer": RpcDropAnswer;
  "get_future_salts": FutureSalts;
  "ping": Pong;
  "ping_delay_disconnect": Pong;
  "destroy_session": DestroySessionRes;
  "destroy_auth_key": DestroyAuthKeyRes;
};
/** Full name of a method. */
export type MethodName = keyof Params;
/**
 * {@linkcode Params} for a function like `call<Name extends MethodName, Given extends string = Name>(
 * method: Name, params: ParamsByName[Given])`. While a type checker has yet to infer the name, it reads
 * arguments in the light of all names there can be, which takes long for the hundreds of
 * `MethodName`; for any `string` it takes {@linkcode AnyParams}. `Given` is never inferred, so it is
 * `Name` in the end, and the arguments are checked against the parameters of that one method.
 */
export interface ParamsByName extends Params {
  /** What is known of parameters before the method is. */
  readonly [method: string]: AnyParams;
}
/** Any parameters, or any object within. */
export interface AnyParams {
  /** A field. */
  readonly [field: string]: AnyField;
}
/** Any value of a field. A literal text among them keeps texts in it, such as `_`, literal types. */
export type AnyField = "" | NonNullable<unknown> | AnyParams | readonly AnyField[] | undefined;
